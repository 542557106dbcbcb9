package mingqian.directory.sheet;

/**
 * Counts rows 行号 as a spreadsheet does, character by character: a quoted cell of several lines is
 * one row.
 */
final class RowCount {
  private int row = 1;
  private boolean quoted;
  private boolean afterReturn;

  /** The row, from 1, in which the next character stands. */
  int row() {
    return row;
  }

  void pass(char c) {
    if (c == '"') {
      quoted = !quoted;
    } else if (!quoted && (c == '\r' || (c == '\n' && !afterReturn))) {
      row++;
    }
    afterReturn = c == '\r';
  }
}
