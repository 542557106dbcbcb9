package mingqian.directory.sheet;

import java.util.Map;
import mingqian.terms.Words;

/**
 * One thing wrong in a file 错误行.
 *
 * @param row the row as a spreadsheet numbers it, from 1 (a cell of several lines is one row); 0
 *     where the whole file is meant
 * @param column the heading as the file writes it; empty where the whole row is meant
 * @param value the cell as it stands, cut to a readable length; may be empty
 * @param reason why it is refused
 * @param hint what to do about it
 */
public record RowFault(int row, String column, String value, Words reason, Words hint) {
  private static final int READABLE = 80;

  /** Cuts the value after 80 characters and shows control characters as spaces. */
  public RowFault {
    value = Tidy.readable(value, READABLE);
  }

  /**
   * The same fault with its column as the file writes it.
   *
   * @param titles see {@link SheetFacts#titles()}
   */
  public RowFault under(Map<String, String> titles) {
    return new RowFault(row, titles.getOrDefault(column, column), value, reason, hint);
  }

  /** A fault of the whole file. */
  static RowFault ofFile(Words reason, Words hint) {
    return new RowFault(0, "", "", reason, hint);
  }

  /** A fault of a whole row. */
  static RowFault ofRow(int row, String value, Words reason, Words hint) {
    return new RowFault(row, "", value, reason, hint);
  }
}
