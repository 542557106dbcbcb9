package mingqian.directory.sheet;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import mingqian.terms.Words;

/**
 * The bare cells of a row.
 *
 * @param number the row as a spreadsheet numbers it, from 1
 */
record GridRow(int number, List<String> cells) {
  private static final int MOST_COLUMNS = 1_000;

  /** Refuses a row of more than 1,000 cells with {@link SheetRefused}. */
  GridRow {
    if (cells.size() > MOST_COLUMNS) {
      throw new SheetRefused(tooWide(number, cells.size()));
    }
  }

  boolean isBlank() {
    return cells.stream().allMatch(Tidy::isBlank);
  }

  /** The same row with blank cells at its end, at least so wide. */
  GridRow padded(int width) {
    int missing = width - cells.size();
    return missing <= 0
        ? this
        : new GridRow(
            number,
            Stream.concat(cells.stream(), Collections.nCopies(missing, "").stream()).toList());
  }

  private static RowFault tooWide(int row, int columns) {
    return RowFault.ofRow(
        row,
        "",
        new Words(
            columns + " 列，超过 " + MOST_COLUMNS + " 列",
            columns + " columns, more than " + MOST_COLUMNS),
        new Words("请删去多余的列，或检查分隔符", "delete empty columns or check the separator"));
  }
}
