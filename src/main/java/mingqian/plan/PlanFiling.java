package mingqian.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/** The filing 备案 of a version of the plan, and what the filing authority answered. */
@Embeddable
public class PlanFiling {
  @Column(name = "filed_with")
  private String with = "";

  @Column(name = "filing_number")
  private String number = "";

  @Column(name = "filing_receipt")
  private String receipt = "";

  @Column(name = "filed_at")
  private OffsetDateTime filedAt;

  private Boolean accepted;
  private String reply = "";

  @Column(name = "answered_at")
  private OffsetDateTime answeredAt;

  /** Nothing filed yet. */
  protected PlanFiling() {}

  /**
   * What is sent to the filing authority.
   *
   * @param with 备案机关, 1 to 200 characters
   * @param number 备案号, 1 to 100 characters
   * @param receipt 回执编号, at most 100 characters, may be empty
   */
  public record Letter(String with, String number, String receipt) {
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_NUMBER = 100;

    /** Takes white space off the ends. */
    public Letter {
      with = with.strip();
      number = number.strip();
      receipt = receipt.strip();
    }

    boolean isSound() {
      return !with.isEmpty()
          && with.length() <= LONGEST_NAME
          && !number.isEmpty()
          && number.length() <= LONGEST_NUMBER
          && receipt.length() <= LONGEST_NUMBER;
    }
  }

  void file(Letter letter, Instant at) {
    with = letter.with();
    number = letter.number();
    receipt = letter.receipt();
    filedAt = at.atOffset(ZoneOffset.UTC);
    accepted = null;
    reply = "";
    answeredAt = null;
  }

  void accept(String text, Instant at) {
    accepted = true;
    answer(text, at);
  }

  void objectTo(String text, Instant at) {
    accepted = false;
    answer(text, at);
  }

  private void answer(String text, Instant at) {
    reply = text;
    answeredAt = at.atOffset(ZoneOffset.UTC);
  }

  void takeOver(PlanRow.Filing filing) {
    with = filing.with();
    number = filing.number();
  }

  void drop() {
    with = "";
    number = "";
    receipt = "";
    filedAt = null;
    accepted = null;
    reply = "";
    answeredAt = null;
  }

  /** Whether it was sent. */
  public boolean isSent() {
    return !number.isEmpty();
  }

  /** The answer, if there is one: whether the authority takes the filing. */
  public Optional<Boolean> answer() {
    return Optional.ofNullable(accepted);
  }

  /** 备案机关, may be empty. */
  public String with() {
    return with;
  }

  /** 备案号, may be empty. */
  public String number() {
    return number;
  }

  /** 回执编号, may be empty. */
  public String receipt() {
    return receipt;
  }

  /** 备案答复, may be empty. */
  public String reply() {
    return reply;
  }
}
