package mingqian.web.console;

import java.util.Locale;
import java.util.Optional;
import mingqian.ceremony.DrawWitness;
import mingqian.draw.Salt;
import mingqian.terms.Digest;

/** What is typed for one witness 见证登记. The fields are the page's; nothing typed is secret here. */
public class WitnessForm {
  private static final String DIGEST = "[0-9a-f]{64}";
  private static final String SALT = "[0-9a-f]{32}";
  private static final String DIGITS = "[0-9]{20}";

  private final DrawWitness witness;
  private String commitment = "";
  private String salt = "";
  private String digits = "";

  /** An empty form for a witness. */
  public WitnessForm(DrawWitness witness) {
    this.witness = witness;
  }

  /** The witness as kept. */
  public DrawWitness witness() {
    return witness;
  }

  /** The number of the witness, from 1. */
  public int getNumber() {
    return witness.number();
  }

  /** The commitment as typed, if it has the form of one. */
  Optional<Digest> typedCommitment() {
    return Optional.of(commitment).filter(text -> text.matches(DIGEST)).map(Digest::new);
  }

  /** The salt as typed, if it has the form of one. */
  Optional<Salt> typedSalt() {
    return Optional.of(salt).filter(text -> text.matches(SALT)).map(Salt::new);
  }

  /** The digits as typed, if they are twenty. */
  Optional<String> typedDigits() {
    return Optional.of(digits).filter(text -> text.matches(DIGITS));
  }

  public String getCommitment() {
    return commitment;
  }

  public void setCommitment(String typed) {
    commitment = plain(typed);
  }

  public String getSalt() {
    return salt;
  }

  public void setSalt(String typed) {
    salt = plain(typed);
  }

  public String getDigits() {
    return digits;
  }

  public void setDigits(String typed) {
    digits = plain(typed);
  }

  /** What was typed without white space, in lower case; the console gives null for nothing. */
  private static String plain(String typed) {
    return Optional.ofNullable(typed).orElse("").replaceAll("\\s", "").toLowerCase(Locale.ROOT);
  }
}
