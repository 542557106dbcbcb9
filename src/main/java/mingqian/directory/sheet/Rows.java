package mingqian.directory.sheet;

/** Counting rows 行号 as a spreadsheet does: a quoted cell of several lines is one row. */
final class Rows {
  private Rows() {}

  /** The row, from 1, in which the character at the index stands. */
  static int at(String text, int index) {
    int row = 1;
    boolean quoted = false;
    for (int i = 0; i < index; i++) {
      char c = text.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && endsLine(text, i)) {
        row++;
      }
    }
    return row;
  }

  private static boolean endsLine(String text, int i) {
    char c = text.charAt(i);
    return c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'));
  }
}
