package mingqian.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mingqian.terms.Words;

/**
 * A column 列 of a canonical file.
 *
 * @param name the heading
 * @param form what each cell must look like
 */
record Column(String name, Form form) {
  /** Columns by a text such as {@code stratum FIELD,target TARGET}. */
  static List<Column> of(String text) {
    List<Column> columns = new ArrayList<>();
    for (String column : text.split(",", -1)) {
      int space = column.indexOf(' ');
      columns.add(
          new Column(column.substring(0, space), Form.valueOf(column.substring(space + 1))));
    }
    return List.copyOf(columns);
  }

  /** The headings. */
  static List<String> names(List<Column> columns) {
    List<String> names = new ArrayList<>();
    for (Column column : columns) {
      names.add(column.name());
    }
    return names;
  }

  /** What is wrong with a cell of this column. */
  Optional<Words> fault(String cell) {
    if (form.fits(cell)) {
      return Optional.empty();
    }
    String at = name + "=" + cell;
    return Optional.of(
        new Words(at + "：应为" + form.words().zh(), at + ": must be " + form.words().en()));
  }

  /** What is wrong with the first cell of a row that has not the form of its column. */
  static Optional<Words> fault(List<Column> columns, List<String> cells) {
    for (int i = 0; i < columns.size(); i++) {
      Optional<Words> fault = columns.get(i).fault(cells.get(i));
      if (fault.isPresent()) {
        return fault;
      }
    }
    return Optional.empty();
  }
}
