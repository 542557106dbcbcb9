package mingqian.directory.sheet;

import java.util.List;
import java.util.Map;

/**
 * How a file was understood.
 *
 * @param encoding such as {@code GB18030}, or {@code xlsx}; {@code -} if it could not be told
 * @param separator what stands between cells; empty in a workbook or if it could not be told
 * @param sheet the name of the sheet that was read; empty unless the file is a workbook
 * @param rows how many rows that are not blank stand under the headings
 * @param ignored the headings that were not understood; their cells were not read
 * @param titles the headings of columns as the file writes them, by their usual names
 */
public record SheetFacts(
    String encoding,
    String separator,
    String sheet,
    int rows,
    List<String> ignored,
    Map<String, String> titles) {
  /** Keeps its own copies. */
  public SheetFacts {
    ignored = List.copyOf(ignored);
    titles = Map.copyOf(titles);
  }

  static SheetFacts unknown(String encoding) {
    return new SheetFacts(encoding, "", "", 0, List.of(), Map.of());
  }
}
