package mingqian.directory.sheet;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import mingqian.terms.Words;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A text cut into rows and cells at one separator. */
record TextTable(SheetSource source, Encoding encoding, char at) implements Table {
  private static final List<Character> SEPARATORS = List.of(',', '\t', ';');

  /** The text parted in each of the usual ways. */
  static List<Table> all(SheetSource source, Encoding encoding) {
    return SEPARATORS.stream().<Table>map(at -> new TextTable(source, encoding, at)).toList();
  }

  @Override
  public String separator() {
    return String.valueOf(at);
  }

  @Override
  public String sheet() {
    return "";
  }

  @Override
  public boolean leavesBlanksOut() {
    return false;
  }

  @Override
  public GridRows open() throws IOException {
    CSVFormat format =
        CSVFormat.Builder.create().setDelimiter(at).setQuote('"').setIgnoreEmptyLines(false).get();
    Reader reader = encoding.reader(source);
    try {
      return new Cut(CSVParser.parse(reader, format));
    } catch (IOException e) {
      reader.close();
      throw e;
    }
  }

  private static final class Cut implements GridRows {
    private final CSVParser parser;
    private final Iterator<CSVRecord> records;
    private int row;

    Cut(CSVParser parser) {
      this.parser = parser;
      records = parser.iterator();
    }

    @Override
    public Optional<GridRow> next() {
      try {
        if (!records.hasNext()) {
          return Optional.empty();
        }
        CSVRecord record = records.next();
        row = Math.toIntExact(record.getRecordNumber());
        return Optional.of(new GridRow(row, record.toList()));
      } catch (UncheckedIOException | IllegalStateException e) {
        throw new SheetRefused(brokenQuotes(row + 1, e.getMessage()));
      }
    }

    @Override
    public void close() throws IOException {
      parser.close();
    }
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
