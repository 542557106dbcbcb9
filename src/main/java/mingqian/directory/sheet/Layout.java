package mingqian.directory.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import mingqian.terms.Words;

/**
 * How a text is laid out 版式: its separator, and where its headings are. Of the first rows, read
 * with each separator, the one that names most columns is the heading row; what stands above it is
 * a title or a hint.
 */
record Layout(char separator, Headings headings) {
  private static final List<Character> SEPARATORS = List.of(',', '\t', ';');
  private static final int FIRST_ROWS = 20;

  /** Finds the layout, or refuses a text without any known heading. */
  static Layout of(String text, ColumnIndex index) {
    List<RowFault> broken = new ArrayList<>();
    List<Layout> layouts = new ArrayList<>();
    for (char separator : SEPARATORS) {
      try {
        best(Grid.of(text, separator, FIRST_ROWS), separator, index).ifPresent(layouts::add);
      } catch (SheetRefused refused) {
        broken.add(refused.fault());
      }
    }
    return layouts.stream()
        .filter(layout -> layout.headings.known() > 0)
        .max(Comparator.comparingInt((Layout l) -> l.headings.known()).thenComparing(first()))
        .orElseThrow(() -> new SheetRefused(none(broken, index)));
  }

  private static RowFault none(List<RowFault> broken, ColumnIndex index) {
    return broken.stream().findFirst().orElseGet(() -> noHeadings(index.columns()));
  }

  private static Optional<Layout> best(List<GridRow> head, char separator, ColumnIndex index) {
    return head.stream()
        .map(row -> new Layout(separator, new Headings(row, index)))
        .max(
            Comparator.comparingInt((Layout l) -> l.headings.known())
                .thenComparing(Comparator.comparingInt((Layout l) -> l.headings.row()).reversed()));
  }

  private static Comparator<Layout> first() {
    return Comparator.comparingInt((Layout l) -> SEPARATORS.indexOf(l.separator)).reversed();
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
