package mingqian.directory.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mingqian.terms.Words;

/**
 * Reads sheets 读表 of one form, CSV in any usual encoding or xlsx, row by row: what is held in
 * memory does not grow with the file, but for the texts of a workbook. Whatever the bytes are, the
 * answer is rows and all faults.
 */
public final class SheetReader<R> {
  private static final int LONGEST_CELL = 32_767;
  private final SheetForm<R> form;
  private final ColumnIndex index;

  /** A reader of that form. */
  public SheetReader(SheetForm<R> form) {
    this.form = form;
    index = new ColumnIndex(form.columns());
  }

  /** Reads bytes in the encoding that they show. */
  public Reading<R> read(byte[] bytes) {
    return read(SheetSource.of(bytes), Optional.empty());
  }

  /** Reads all rows into memory, in the chosen encoding or in the one that the bytes show. */
  public Reading<R> read(SheetSource source, Optional<Encoding> chosen) {
    Collected<R> all = new Collected<>();
    SheetFacts facts = read(source, chosen, all);
    return new Reading<>(facts, all.lines, all.faults, all.repairs);
  }

  /**
   * Reads row by row, in the chosen encoding or in the one that the bytes show.
   *
   * @throws UncheckedIOException if the source cannot be read
   */
  public SheetFacts read(SheetSource source, Optional<Encoding> chosen, RowSink<R> sink) {
    SheetFacts facts = SheetFacts.unknown("-");
    try {
      FileShape.refuseUnfit(source);
      if (FileShape.isWorkbook(source)) {
        facts = SheetFacts.unknown(Workbook.TITLE);
        try (Workbook workbook = Workbook.open(source)) {
          return rows(facts, Layout.of(workbook.tables(), index), sink);
        }
      }
      Decoding decoding = decode(source, chosen);
      if (decoding instanceof Decoding.Broken broken) {
        throw new SheetRefused(undecodable(broken));
      }
      facts = SheetFacts.unknown(decoding.encoding().title());
      FileShape.refuseUnfit((Decoding.Text) decoding);
      List<Table> tables = TextTable.all(source, decoding.encoding());
      return rows(facts, Layout.of(tables, index), sink);
    } catch (SheetRefused refused) {
      sink.refused(refused.fault());
      return facts;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Decoding decode(SheetSource source, Optional<Encoding> chosen) throws IOException {
    return chosen.isPresent() ? chosen.get().decode(source) : Encoding.detect(source);
  }

  private SheetFacts rows(SheetFacts known, Layout layout, RowSink<R> sink) throws IOException {
    Headings headings = layout.headings();
    List<RowFault> wrong = headings.faults();
    wrong.forEach(sink::fault);
    int count = 0;
    try (GridRows rows = layout.table().open()) {
      for (Optional<GridRow> row = rows.next(); row.isPresent(); row = rows.next()) {
        if (row.get().number() > headings.row() && !row.get().isBlank()) {
          count++;
          if (wrong.isEmpty()) {
            read(row.get(), layout, sink);
          }
        }
      }
    }
    if (count == 0) {
      sink.fault(noRows(headings.row()));
    }
    Table table = layout.table();
    return new SheetFacts(
        known.encoding(),
        table.separator(),
        table.sheet(),
        count,
        headings.ignored(),
        headings.titles());
  }

  private void read(GridRow row, Layout layout, RowSink<R> sink) {
    if (row.cells().stream().anyMatch(cell -> cell.length() > LONGEST_CELL)) {
      sink.fault(endless(row));
      return;
    }
    Headings headings = layout.headings();
    GridRow whole = layout.table().leavesBlanksOut() ? row.padded(headings.width()) : row;
    Cells cells = new Cells(whole, headings);
    cells.line(form).ifPresent(sink::line);
    cells.faults().forEach(sink::fault);
    cells.repairs().forEach(sink::repair);
  }

  private static final class Collected<R> implements RowSink<R> {
    private final List<Line<R>> lines = new ArrayList<>();
    private final List<RowFault> faults = new ArrayList<>();
    private final List<Repair> repairs = new ArrayList<>();

    @Override
    public void line(Line<R> line) {
      lines.add(line);
    }

    @Override
    public void fault(RowFault fault) {
      faults.add(fault);
    }

    @Override
    public void refused(RowFault fault) {
      lines.clear();
      faults.clear();
      repairs.clear();
      faults.add(fault);
    }

    @Override
    public void repair(Repair repair) {
      repairs.add(repair);
    }
  }

  private static RowFault undecodable(Decoding.Broken broken) {
    String place = "0x%02X (%s)".formatted(broken.badByte(), broken.encoding().title());
    return RowFault.ofRow(
        broken.row(),
        place,
        new Words(
            "编码无法识别：第 " + broken.row() + " 行有坏字节 " + place,
            "encoding not recognised: bad byte " + place + " in row " + broken.row()),
        new Words("请另存为“CSV UTF-8（逗号分隔）”", "save it as 'CSV UTF-8 (comma delimited)'"));
  }

  private static RowFault noRows(int headingRow) {
    return RowFault.ofRow(
        headingRow,
        "",
        new Words("表头下没有数据", "no rows under the headings"),
        new Words("没有内容时不必导入", "leave the file out if there is nothing to bring"));
  }

  private static RowFault endless(GridRow row) {
    return RowFault.ofRow(
        row.number(),
        row.cells().stream().filter(cell -> cell.length() > LONGEST_CELL).findFirst().orElse(""),
        new Words("单元格超过 " + LONGEST_CELL + " 个字符", "a cell is longer than " + LONGEST_CELL),
        new Words("请检查双引号是否成对", "check whether the double quotes pair up"));
  }
}
