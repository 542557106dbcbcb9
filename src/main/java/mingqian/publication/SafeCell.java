package mingqian.publication;

import java.util.regex.Pattern;

/**
 * A cell that no spreadsheet takes for a formula 防公式单元格. A text that begins like a formula, in half
 * or full width, gets an apostrophe before it; so does one that begins with apostrophes and then
 * like a formula, so that reading restores every text.
 */
final class SafeCell {
  private static final Pattern FORMULA =
      Pattern.compile("'*[=+\\-@\\t\\r\\n＝＋－＠].*", Pattern.DOTALL);
  private static final String MARK = "'";

  private SafeCell() {}

  static String write(String text) {
    return FORMULA.matcher(text).matches() ? MARK + text : text;
  }

  static String read(String cell) {
    return cell.startsWith(MARK) && FORMULA.matcher(cell).matches()
        ? cell.substring(MARK.length())
        : cell;
  }
}
