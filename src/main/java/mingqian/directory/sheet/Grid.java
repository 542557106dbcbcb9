package mingqian.directory.sheet;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import mingqian.terms.Words;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A text cut into rows and cells at one separator. */
final class Grid {
  private static final int MOST_ROWS = 500_000;
  private static final int MOST_COLUMNS = 1_000;

  private Grid() {}

  /** The rows of the text, blank ones included, at most so many. */
  static List<GridRow> of(String text, char separator, int most) {
    CSVFormat format =
        CSVFormat.Builder.create()
            .setDelimiter(separator)
            .setQuote('"')
            .setIgnoreEmptyLines(false)
            .get();
    List<GridRow> rows = new ArrayList<>();
    try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
      for (CSVRecord record : parser) {
        if (rows.size() == most) {
          break;
        }
        rows.add(row(record));
      }
      return rows;
    } catch (IOException | UncheckedIOException | IllegalStateException e) {
      throw new SheetRefused(brokenQuotes(rows.size() + 1, e.getMessage()));
    }
  }

  /** All rows of the text. */
  static List<GridRow> whole(String text, char separator) {
    List<GridRow> rows = of(text, separator, MOST_ROWS + 1);
    if (rows.size() > MOST_ROWS) {
      throw new SheetRefused(
          RowFault.ofFile(
              new Words("超过 " + MOST_ROWS + " 行", "more than " + MOST_ROWS + " rows"),
              new Words("请拆分成几个文件", "split it into several files")));
    }
    return rows;
  }

  private static GridRow row(CSVRecord record) {
    int number = Math.toIntExact(record.getRecordNumber());
    if (record.size() > MOST_COLUMNS) {
      throw new SheetRefused(
          RowFault.ofRow(
              number,
              "",
              new Words(
                  record.size() + " 列，超过 " + MOST_COLUMNS + " 列",
                  record.size() + " columns, more than " + MOST_COLUMNS),
              new Words("请删去多余的列，或检查分隔符", "delete empty columns or check the separator")));
    }
    return new GridRow(number, record.toList());
  }

  private static RowFault brokenQuotes(int row, String detail) {
    return RowFault.ofRow(
        row,
        "",
        new Words("双引号不成对或位置不对", "double quotes do not pair up: " + detail),
        new Words(
            "从这一行起查找英文双引号；内容中的双引号须写成两个",
            "look for a double quote from this row on; inside a cell it is written twice"));
  }
}
