package mingqian.inspection;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.OffsetDateTime;
import java.util.Optional;
import mingqian.terms.Words;

/** An enterprise's objection 异议 to a published part, and the office's answer. */
@Entity
@Table(name = "objection")
public class Objection {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "objection_seq")
  @SequenceGenerator(name = "objection_seq", sequenceName = "objection_seq", allocationSize = 100)
  private long id;

  @Version private long version;

  @ManyToOne(optional = false)
  @JoinColumn(name = "part_id")
  private DepartmentPart part;

  @ManyToOne(optional = false)
  @JoinColumn(name = "result_id")
  private PartResult result;

  @Enumerated(EnumType.STRING)
  private State state;

  private String ground;

  @Column(name = "received_by")
  private String receivedBy;

  @Column(name = "received_at")
  private OffsetDateTime receivedAt;

  private String answer;

  @Column(name = "answered_by")
  private String answeredBy;

  @Column(name = "answered_at")
  private OffsetDateTime answeredAt;

  /** For the persistence provider. */
  protected Objection() {}

  Objection(PartResult result, String ground, Deed deed) {
    this.result = result;
    part = result.part();
    state = State.RECEIVED;
    this.ground = ground;
    receivedBy = deed.by();
    receivedAt = deed.utc();
  }

  /** How it stands 异议状态. */
  public enum State {
    /** It waits for an answer. */
    RECEIVED("待答复", "To be answered"),
    /** The office agrees: a correction follows. */
    UPHELD("成立，将更正", "Upheld, to be corrected"),
    /** The office does not agree and says why. */
    DISMISSED("不成立", "Dismissed");

    private final String zh;
    private final String en;

    State(String zh, String en) {
      this.zh = zh;
      this.en = en;
    }

    /** The state in both languages. */
    public Words words() {
      return new Words(zh, en);
    }
  }

  void answer(State decided, String reason, Deed deed) {
    if (state != State.RECEIVED || decided == State.RECEIVED) {
      throw new IllegalStateException("objection " + id + " (" + state + ") to " + decided);
    }
    state = decided;
    answer = reason;
    answeredBy = deed.by();
    answeredAt = deed.utc();
  }

  public long id() {
    return id;
  }

  /** To which part. */
  public DepartmentPart part() {
    return part;
  }

  /** To which public version. */
  public PartResult result() {
    return result;
  }

  /** Whether the office agreed and no version after the one objected to is public. */
  public boolean isOwed() {
    return state == State.UPHELD
        && part.published().filter(one -> one.number() > result.number()).isEmpty();
  }

  public State state() {
    return state;
  }

  /** What the enterprise says. */
  public String ground() {
    return ground;
  }

  /** Who took it in and when. */
  public Deed received() {
    return new Deed(receivedBy, receivedAt.toInstant());
  }

  /** What the office answered. */
  public Optional<String> answer() {
    return Optional.ofNullable(answer);
  }

  /** Who answered and when. */
  public Optional<Deed> answered() {
    return Optional.ofNullable(answeredBy).map(by -> new Deed(by, answeredAt.toInstant()));
  }
}
