package mingqian.directory.sheet;

import java.util.List;

/**
 * How a file was understood.
 *
 * @param encoding such as {@code GB18030}; {@code -} if it could not be told
 * @param separator what stands between cells; empty if it could not be told
 * @param rows how many rows that are not blank stand under the headings
 * @param ignored the headings that were not understood; their cells were not read
 */
public record SheetFacts(String encoding, String separator, int rows, List<String> ignored) {
  /** Copies the list. */
  public SheetFacts {
    ignored = List.copyOf(ignored);
  }
}
