package mingqian.directory.sheet;

import java.io.Closeable;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** An xlsx workbook 工作簿: its visible sheets are the tables that it may hold. */
final class Workbook implements Closeable {
  /** What stands in the place of an encoding. */
  static final String TITLE = "xlsx";

  private final ReadableWorkbook book;

  private Workbook(ReadableWorkbook book) {
    this.book = book;
  }

  /** Opens it, or refuses what is damaged, no workbook or a bomb with {@link SheetRefused}. */
  static Workbook open(SheetSource source) throws IOException {
    WorkbookBounds.check(source);
    try {
      return new Workbook(reader(source));
    } catch (IOException | RuntimeException e) {
      throw WorkbookBounds.damaged();
    }
  }

  /** With the formats of cells; a book may have none. */
  private static ReadableWorkbook reader(SheetSource source) throws IOException {
    try {
      return new ReadableWorkbook(source.open(), new ReadingOptions(true, false));
    } catch (ExcelReaderException withoutFormats) {
      return new ReadableWorkbook(source.open());
    }
  }

  List<Table> tables() {
    return book.getSheets()
        .filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE)
        .<Table>map(SheetTable::new)
        .toList();
  }

  @Override
  public void close() throws IOException {
    book.close();
  }

  private record SheetTable(Sheet of) implements Table {
    @Override
    public GridRows open() {
      try {
        return new SheetRows(of.openStream());
      } catch (IOException | RuntimeException e) {
        throw WorkbookBounds.damaged();
      }
    }

    @Override
    public String separator() {
      return "";
    }

    @Override
    public String sheet() {
      return of.getName();
    }

    @Override
    public boolean leavesBlanksOut() {
      return true;
    }
  }

  private static final class SheetRows implements GridRows {
    private final Stream<Row> stream;
    private final Iterator<Row> rows;

    SheetRows(Stream<Row> stream) {
      this.stream = stream;
      rows = stream.iterator();
    }

    @Override
    public Optional<GridRow> next() {
      Row row;
      try {
        if (!rows.hasNext()) {
          return Optional.empty();
        }
        row = rows.next();
      } catch (RuntimeException e) {
        throw WorkbookBounds.damaged();
      }
      return Optional.of(new GridRow(row.getRowNum(), cells(row)));
    }

    private static List<String> cells(Row row) {
      return IntStream.range(0, row.getCellCount())
          .mapToObj(i -> row.getOptionalCell(i).map(SheetRows::text).orElse(""))
          .toList();
    }

    private static String text(Cell cell) {
      return WorkbookCell.text(cell);
    }

    @Override
    public void close() {
      stream.close();
    }
  }
}
