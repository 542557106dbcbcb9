package mingqian.directory.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import mingqian.terms.Words;

/** The cells of one row 行, read by their columns. */
public final class Cells {
  private static final Pattern EXCEL_ERROR =
      Pattern.compile("#(?:N/A|REF!|VALUE!|DIV/0!|NAME\\?|NUM!|NULL!|SPILL!|CALC!)");

  private final int row;
  private final Headings headings;
  private final List<String> texts;
  private final Map<Column<?>, Object> values = new HashMap<>();
  private final List<RowFault> faults = new ArrayList<>();
  private final List<Repair> repairs = new ArrayList<>();

  Cells(GridRow grid, Headings headings) {
    this.row = grid.number();
    this.texts = grid.cells();
    this.headings = headings;
    headings.columns().forEach(this::read);
    refuseSurplus();
    refuseCutRow();
  }

  private <T> void read(Column<T> column) {
    String text = text(column);
    if (Tidy.isBlank(text)) {
      column
          .blank()
          .ifPresentOrElse(
              value -> values.put(column, value),
              () ->
                  refuse(
                      column,
                      new Words("不能为空", "must not be empty"),
                      new Words("请填写" + column.name(), "fill in " + column.name())));
      return;
    }
    if (EXCEL_ERROR.matcher(text).matches()) {
      refuse(
          column,
          new Words("Excel 公式出错：" + text, "the formula in Excel fails: " + text),
          new Words("请在 Excel 中改正公式，或直接填写内容", "mend the formula in Excel or type the content"));
      return;
    }
    Parsed<T> parsed = column.form().parse(text);
    if (parsed instanceof Parsed.Bad<T> bad) {
      refuse(column, bad.reason(), bad.hint());
    } else if (parsed instanceof Parsed.Repaired<T> repaired) {
      values.put(column, repaired.value());
      repairs.add(new Repair(row, headings.title(column), text, repaired.how()));
    } else if (parsed instanceof Parsed.Good<T> good) {
      values.put(column, good.value());
    }
  }

  private void refuseSurplus() {
    texts.stream()
        .skip(headings.width())
        .filter(text -> !Tidy.isBlank(text))
        .findFirst()
        .ifPresent(
            text ->
                faults.add(
                    RowFault.ofRow(
                        row,
                        text,
                        new Words(
                            "本行单元格多于表头的 " + headings.width() + " 列",
                            "more cells than the " + headings.width() + " headings"),
                        new Words(
                            "内容中含分隔符时请加英文双引号",
                            "put a cell that contains the separator in double quotes"))));
  }

  private void refuseCutRow() {
    if (texts.size() < headings.width()) {
      faults.add(
          RowFault.ofRow(
              row,
              String.join(" ", texts),
              new Words(
                  "本行只有 " + texts.size() + " 列，表头有 " + headings.width() + " 列",
                  texts.size() + " cells under " + headings.width() + " headings"),
              new Words("请补齐本行，或检查文件是否被截断", "complete the row; perhaps the file is cut")));
    }
  }

  /** The row as a spreadsheet numbers it. */
  public int row() {
    return row;
  }

  /** The value of a column; only to be asked while nothing is refused. */
  @SuppressWarnings("unchecked") // only read() fills the map, with the column's own type
  public <T> T get(Column<T> column) {
    Object value = values.get(column);
    if (value == null) {
      throw new IllegalStateException("a sound cell expected in " + column.name() + ", row " + row);
    }
    return (T) value;
  }

  /** Refuses the row because of this cell. */
  public void refuse(Column<?> column, Words reason, Words hint) {
    faults.add(new RowFault(row, headings.title(column), text(column), reason, hint));
  }

  <R> Optional<Line<R>> line(SheetForm<R> form) {
    if (!faults.isEmpty()) {
      return Optional.empty();
    }
    Optional<R> record = form.record(this);
    return faults.isEmpty() ? record.map(r -> new Line<>(row, r)) : Optional.empty();
  }

  List<RowFault> faults() {
    return faults;
  }

  List<Repair> repairs() {
    return repairs;
  }

  private String text(Column<?> column) {
    return headings
        .position(column)
        .filter(position -> position < texts.size())
        .map(texts::get)
        .orElse("");
  }
}
