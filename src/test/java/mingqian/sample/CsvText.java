package mingqian.sample;

import java.util.List;
import java.util.stream.Collectors;

/** The text of a CSV file being written 表格文本, quoted by RFC 4180 where a cell needs it. */
final class CsvText {
  private final StringBuilder text = new StringBuilder();
  private final String end;
  private final int width;

  /** Starts with the headings; every row must be as wide. */
  CsvText(String headings, String end) {
    this.end = end;
    this.width = headings.split(",", -1).length;
    text.append(headings).append(end);
  }

  /** Adds a row, one value per heading. */
  void row(Object... cells) {
    if (cells.length != width) {
      throw new IllegalArgumentException("expected " + width + " cells, found " + cells.length);
    }
    text.append(
            List.of(cells).stream().map(c -> quoted(c.toString())).collect(Collectors.joining(",")))
        .append(end);
  }

  private static String quoted(String cell) {
    return cell.matches("[^,\"\r\n]*") ? cell : '"' + cell.replace("\"", "\"\"") + '"';
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
