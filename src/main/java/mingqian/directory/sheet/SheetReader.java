package mingqian.directory.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mingqian.terms.Words;

/**
 * Reads sheets 读表 of one form. Whatever the bytes are, the answer is a {@link Reading}: rows, and
 * all faults.
 */
public final class SheetReader<R> {
  /** The longest file that is read, in bytes. */
  public static final int LONGEST_FILE = 64 * 1024 * 1024;

  private static final int LONGEST_CELL = 32_767;
  private final SheetForm<R> form;
  private final ColumnIndex index;

  /** A reader of that form. */
  public SheetReader(SheetForm<R> form) {
    this.form = form;
    index = new ColumnIndex(form.columns());
  }

  /** Reads in the encoding that the bytes show. */
  public Reading<R> read(byte[] bytes) {
    return read(bytes, Optional.empty());
  }

  /** Reads in the chosen encoding, or in the one that the bytes show. */
  public Reading<R> read(byte[] bytes, Optional<Encoding> chosen) {
    Optional<RowFault> unfit = FileShape.fault(bytes);
    if (unfit.isPresent()) {
      return Reading.refused("-", unfit.get());
    }
    Decoding decoding = chosen.map(e -> e.decode(bytes)).orElseGet(() -> Encoding.detect(bytes));
    if (decoding instanceof Decoding.Text text) {
      return read(text);
    }
    return Reading.refused("-", undecodable((Decoding.Broken) decoding));
  }

  private Reading<R> read(Decoding.Text decoded) {
    try {
      FileShape.refuseUnfit(decoded.text());
      Layout layout = Layout.of(decoded.text(), index);
      List<GridRow> grid = Grid.whole(decoded.text(), layout.separator());
      return rows(decoded.encoding(), layout, grid);
    } catch (SheetRefused refused) {
      return Reading.refused(decoded.encoding().title(), refused.fault());
    }
  }

  private Reading<R> rows(Encoding encoding, Layout layout, List<GridRow> grid) {
    Headings headings = layout.headings();
    List<GridRow> body =
        grid.stream().filter(row -> row.number() > headings.row() && !row.isBlank()).toList();
    List<RowFault> faults = new ArrayList<>(headings.faults());
    List<Repair> repairs = new ArrayList<>();
    List<Line<R>> lines = new ArrayList<>();
    if (body.isEmpty()) {
      faults.add(noRows(headings.row()));
    }
    if (faults.isEmpty()) {
      for (GridRow row : body) {
        if (row.cells().stream().anyMatch(cell -> cell.length() > LONGEST_CELL)) {
          faults.add(endless(row));
          continue;
        }
        Cells cells = new Cells(row, headings);
        cells.line(form).ifPresent(lines::add);
        faults.addAll(cells.faults());
        repairs.addAll(cells.repairs());
      }
    }
    String separator = String.valueOf(layout.separator());
    return new Reading<>(
        new SheetFacts(encoding.title(), separator, body.size(), headings.ignored()),
        lines,
        faults,
        repairs);
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
