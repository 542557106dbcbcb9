package mingqian.directory.sheet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The columns of a form by all their headings. */
final class ColumnIndex {
  private final List<Column<?>> columns;
  private final Map<String, Column<?>> byHeading = new HashMap<>();

  /** Refuses a heading of two columns with {@link IllegalArgumentException}. */
  ColumnIndex(List<Column<?>> columns) {
    this.columns = List.copyOf(columns);
    for (Column<?> column : columns) {
      for (String name : column.names()) {
        if (byHeading.put(Tidy.heading(name), column) != null) {
          throw new IllegalArgumentException("heading of two columns: " + name);
        }
      }
    }
  }

  List<Column<?>> columns() {
    return columns;
  }

  Optional<Column<?>> called(String heading) {
    return Optional.ofNullable(byHeading.get(Tidy.heading(heading)));
  }
}
