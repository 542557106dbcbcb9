package mingqian.terms;

import java.util.Optional;

/**
 * A reason that a person gives 理由.
 *
 * @param text without white space at the ends
 */
public record Ground(String text) {
  private static final int LONGEST = 500;

  /** Takes white space off the ends. */
  public Ground {
    text = text.strip();
  }

  /** What is wrong with it, if anything: 1 to 500 characters are asked for. */
  public Optional<Words> objection() {
    return text.isEmpty() || text.length() > LONGEST || text.indexOf(0) >= 0
        ? Optional.of(new Words("请填写理由，不超过500字", "a reason of 1 to 500 characters is needed"))
        : Optional.empty();
  }

  /** The same of a note that may be empty. */
  public Optional<Words> objectionToNote() {
    return text.isEmpty() ? Optional.empty() : objection();
  }
}
