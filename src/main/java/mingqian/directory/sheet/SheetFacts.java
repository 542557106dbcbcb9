package mingqian.directory.sheet;

import java.util.List;

/**
 * How a file was understood.
 *
 * @param encoding such as {@code GB18030}, or {@code xlsx}; {@code -} if it could not be told
 * @param separator what stands between cells; empty in a workbook or if it could not be told
 * @param sheet the name of the sheet that was read; empty unless the file is a workbook
 * @param rows how many rows that are not blank stand under the headings
 * @param ignored the headings that were not understood; their cells were not read
 */
public record SheetFacts(
    String encoding, String separator, String sheet, int rows, List<String> ignored) {
  /** Copies the list. */
  public SheetFacts {
    ignored = List.copyOf(ignored);
  }

  static SheetFacts unknown(String encoding) {
    return new SheetFacts(encoding, "", "", 0, List.of());
  }
}
