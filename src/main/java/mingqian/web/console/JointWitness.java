package mingqian.web.console;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import mingqian.ceremony.DrawWitness;
import mingqian.draw.Salt;

/** What is typed for one witness of several draws 联合见证登记. */
public class JointWitness {
  private final int number;
  private final List<DrawWitness> all;
  private String commitments = "";
  private String salt = "";
  private String digits = "";

  /** An empty form for the witness of that number in each draw. */
  public JointWitness(int number, List<DrawWitness> all) {
    this.number = number;
    this.all = List.copyOf(all);
  }

  /** The number of the witness, from 1. */
  public int getNumber() {
    return number;
  }

  /** Of how many draws. */
  public int getDraws() {
    return all.size();
  }

  /** To how many of them the witness has committed. */
  public long getCommitted() {
    return all.stream().filter(one -> one.commitment().isPresent()).count();
  }

  /** For how many of them the witness has revealed. */
  public long getRevealed() {
    return all.stream().filter(one -> one.digits().isPresent()).count();
  }

  /** The draws that want a commitment, parted by spaces. */
  public String getOpen() {
    return all.stream()
        .filter(one -> one.commitment().isEmpty())
        .map(one -> one.draw().id().value())
        .collect(Collectors.joining(" "));
  }

  /** What was committed to and is not revealed: a draw, a colon and its commitment, and so on. */
  public String getLogged() {
    return all.stream()
        .filter(one -> one.commitment().isPresent() && one.digits().isEmpty())
        .map(one -> one.draw().id() + ":" + one.commitment().orElseThrow())
        .collect(Collectors.joining(" "));
  }

  /** The salt as typed, if it has the form of one. */
  Optional<Salt> typedSalt() {
    return Optional.of(salt).filter(text -> text.matches("[0-9a-f]{32}")).map(Salt::new);
  }

  /** The digits as typed, if they are twenty. */
  Optional<String> typedDigits() {
    return Optional.of(digits).filter(text -> text.matches("[0-9]{20}"));
  }

  public String getCommitments() {
    return commitments;
  }

  public void setCommitments(String typed) {
    commitments = Choice.text(typed);
  }

  public String getSalt() {
    return salt;
  }

  public void setSalt(String typed) {
    salt = Choice.text(typed).replaceAll("\\s", "").toLowerCase(Locale.ROOT);
  }

  public String getDigits() {
    return digits;
  }

  public void setDigits(String typed) {
    digits = Choice.text(typed).replaceAll("\\s", "");
  }
}
