package mingqian.plan;

import java.util.Optional;
import mingqian.terms.Words;

/**
 * What a person writes to a deed 说明.
 *
 * @param text without white space at the ends
 */
record Remark(String text) {
  private static final int LONGEST = 500;

  Remark {
    text = text.strip();
  }

  /** What is wrong with it, if anything: 1 to 500 characters are asked for. */
  Optional<Words> objection() {
    return text.isEmpty() || text.length() > LONGEST || text.indexOf(0) >= 0
        ? Optional.of(new Words("请填写理由，不超过500字", "a reason of 1 to 500 characters is needed"))
        : Optional.empty();
  }

  /** The same of a note that may be empty. */
  Optional<Words> objectionToNote() {
    return text.isEmpty() ? Optional.empty() : objection();
  }
}
