package mingqian.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import mingqian.terms.Words;

/**
 * The description 表式 of one canonical file: its name, its columns, and how a row becomes a value.
 *
 * @param name the relative name in the folder
 * @param columns the columns in order
 * @param maker makes a value of cells that have the forms of the columns; throws {@link
 *     IllegalArgumentException} for a row that contradicts itself
 */
record Sheet<R extends Row>(String name, List<Column> columns, Function<List<String>, R> maker) {

  List<String> header() {
    return Column.names(columns);
  }

  byte[] write(List<R> rows) {
    return new CanonicalFile(header(), rows.stream().map(Row::cells).toList()).bytes();
  }

  List<R> read(Folder folder, Problems problems) {
    if (!folder.has(name)) {
      problems.add(name, new Words("文件缺失", "the file is missing"));
      return List.of();
    }
    List<List<String>> lines = CanonicalFile.rows(name, folder.bytes(name), header(), problems);
    List<R> rows = new ArrayList<>(lines.size());
    for (List<String> cells : lines) {
      if (fits(cells, problems)) {
        make(cells, rows, problems);
      }
    }
    return rows;
  }

  private boolean fits(List<String> cells, Problems problems) {
    boolean fit = true;
    for (int i = 0; i < cells.size(); i++) {
      Optional<Words> fault = columns.get(i).fault(cells.get(i));
      if (fault.isPresent()) {
        fit = false;
        problems.add(name, fault.get());
      }
    }
    return fit;
  }

  private void make(List<String> cells, List<R> rows, Problems problems) {
    try {
      rows.add(maker.apply(cells));
    } catch (IllegalArgumentException e) {
      String row = String.join(",", cells);
      problems.add(
          name,
          new Words("行自相矛盾：" + row + "（" + e.getMessage() + "）", row + ": " + e.getMessage()));
    }
  }
}
