package mingqian.directory.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import mingqian.terms.Words;

/** The heading row 表头 of a sheet: which column stands where. */
final class Headings {
  private final GridRow row;
  private final ColumnIndex index;
  private final Map<Column<?>, Integer> positions = new HashMap<>();

  Headings(GridRow row, ColumnIndex index) {
    this.row = row;
    this.index = index;
    for (int i = 0; i < row.cells().size(); i++) {
      int position = i;
      index.called(row.cells().get(i)).ifPresent(c -> positions.putIfAbsent(c, position));
    }
  }

  /** How many of the columns it names. */
  int known() {
    return positions.size();
  }

  int row() {
    return row.number();
  }

  List<Column<?>> columns() {
    return index.columns();
  }

  /** How many cells a row may have. */
  int width() {
    return row.cells().size();
  }

  Optional<Integer> position(Column<?> column) {
    return Optional.ofNullable(positions.get(column));
  }

  /** The heading as the file writes it; the usual one if it is absent. */
  String title(Column<?> column) {
    return position(column).map(i -> Tidy.oneLine(row.cells().get(i))).orElse(column.name());
  }

  /** The headings of all columns that the file has, by their usual names. */
  Map<String, String> titles() {
    return positions.keySet().stream().collect(Collectors.toMap(Column::name, this::title));
  }

  /** The headings that belong to no column. */
  List<String> ignored() {
    return row.cells().stream()
        .filter(text -> !Tidy.isBlank(text))
        .filter(text -> index.called(text).isEmpty())
        .map(text -> Tidy.readable(Tidy.oneLine(text), 80))
        .toList();
  }

  /** What is wrong with the headings: doubled ones and missing ones. */
  List<RowFault> faults() {
    List<RowFault> faults = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (String text : row.cells()) {
      String name = meaning(text);
      if (!name.isEmpty() && !seen.add(name)) {
        faults.add(doubled(text, name));
      }
    }
    columns().stream()
        .filter(column -> column.isRequired() && !positions.containsKey(column))
        .map(this::missing)
        .forEach(faults::add);
    return faults;
  }

  private String meaning(String text) {
    return index.called(text).map(Column::name).orElse(Tidy.heading(text));
  }

  private RowFault doubled(String text, String name) {
    return new RowFault(
        row.number(),
        Tidy.oneLine(text),
        text,
        new Words("表头重复：" + name, "heading doubled: " + name),
        new Words("请只保留一列", "keep one of the columns"));
  }

  private RowFault missing(Column<?> column) {
    return new RowFault(
        row.number(),
        column.name(),
        "",
        new Words("缺少表头：" + column.name(), "heading missing: " + column.name()),
        new Words(
            "可用的写法：" + String.join("、", column.names()),
            "may be written: " + String.join(", ", column.names())));
  }
}
