package mingqian.directory.sheet;

import java.util.List;

/**
 * The bare cells of a row.
 *
 * @param number the row as a spreadsheet numbers it, from 1
 */
record GridRow(int number, List<String> cells) {
  boolean isBlank() {
    return cells.stream().allMatch(Tidy::isBlank);
  }
}
