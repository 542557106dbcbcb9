package mingqian.regulation;

import mingqian.terms.Words;

/**
 * A mistake in a rule file 规则文件错误, with the place and what to do about it.
 *
 * @param file the name of the file
 * @param row the line of the file, from 1, the headings' line counted; 0 where the whole file is
 *     meant
 * @param column the heading of the column, or {@code -} where the whole row is meant
 * @param value the value found, shortened where long; may be empty
 * @param reason what is wrong
 * @param hint what would be right
 */
public record RuleFault(
    String file, int row, String column, String value, Words reason, Words hint) {
  private static final int LONGEST_VALUE = 80;

  /** Shortens an overlong value. */
  public RuleFault {
    if (value.length() > LONGEST_VALUE) {
      value = value.substring(0, LONGEST_VALUE) + "…";
    }
  }

  @Override
  public String toString() {
    return "%s:%d [%s] \"%s\" %s %s / %s %s"
        .formatted(file, row, column, value, reason.zh(), hint.zh(), reason.en(), hint.en());
  }
}
