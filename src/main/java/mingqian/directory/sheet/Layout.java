package mingqian.directory.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import mingqian.terms.Words;

/**
 * How a file is laid out 版式: in which of its tables the rows are, and where the headings stand. Of
 * the first rows of each table, the one that names most columns is the heading row; what stands
 * above it is a title or a hint.
 */
record Layout(Table table, Headings headings) {
  private static final int FIRST_ROWS = 20;

  /** Finds the layout, or refuses a file without any known heading. */
  static Layout of(List<Table> tables, ColumnIndex index) throws IOException {
    List<RowFault> broken = new ArrayList<>();
    List<Layout> layouts = new ArrayList<>();
    for (Table table : tables) {
      try {
        best(table, index).ifPresent(layouts::add);
      } catch (SheetRefused refused) {
        broken.add(refused.fault());
      }
    }
    return layouts.stream()
        .filter(layout -> layout.headings.known() > 0)
        .max(
            Comparator.comparingInt((Layout l) -> l.headings.known())
                .thenComparingInt(l -> -tables.indexOf(l.table)))
        .orElseThrow(() -> new SheetRefused(none(broken, index)));
  }

  private static RowFault none(List<RowFault> broken, ColumnIndex index) {
    return broken.stream().findFirst().orElseGet(() -> noHeadings(index.columns()));
  }

  private static Optional<Layout> best(Table table, ColumnIndex index) throws IOException {
    List<Layout> found = new ArrayList<>();
    try (GridRows rows = table.open()) {
      for (int i = 0; i < FIRST_ROWS; i++) {
        Optional<GridRow> row = rows.next();
        if (row.isEmpty()) {
          break;
        }
        found.add(new Layout(table, new Headings(row.get(), index)));
      }
    }
    return found.stream()
        .max(
            Comparator.comparingInt((Layout l) -> l.headings.known())
                .thenComparingInt(l -> -l.headings.row()));
  }

  private static RowFault noHeadings(List<Column<?>> columns) {
    String names =
        String.join("、", columns.stream().filter(Column::isRequired).map(Column::name).toList());
    return RowFault.ofFile(
        new Words("没有找到表头", "no headings found"),
        new Words(
            "前 " + FIRST_ROWS + " 行中须有一行表头，含：" + names,
            "one of the first " + FIRST_ROWS + " rows must have the headings " + names));
  }
}
