package mingqian.directory.sheet;

import mingqian.terms.Words;

/**
 * One cell that was read differently from how it stands 修正.
 *
 * @param row the row as a spreadsheet numbers it, from 1
 * @param column the heading as the file writes it
 * @param before the cell as it stands, cut to a readable length
 * @param how what was done
 */
public record Repair(int row, String column, String before, Words how) {
  private static final int READABLE = 80;

  /** Cuts the cell after 80 characters. */
  public Repair {
    before = Tidy.readable(before, READABLE);
  }
}
