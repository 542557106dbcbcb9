package mingqian.directory.sheet;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A column 列 that a kind of file may have.
 *
 * @param names its headings: the usual one first, then the aliases
 * @param blank what a blank or absent cell means; empty if the column must be there and filled
 */
public record Column<T>(List<String> names, CellForm<T> form, Optional<T> blank) {
  /** A column that must be there and filled in every row. */
  public static <T> Column<T> required(String name, CellForm<T> form) {
    return new Column<>(List.of(name), form, Optional.empty());
  }

  /** A column that may be absent or blank. */
  public static <T> Column<Optional<T>> optional(String name, CellForm<T> form) {
    return new Column<>(List.of(name), form.map(Optional::of), Optional.of(Optional.empty()));
  }

  /** A column in which a blank has a meaning. */
  public static <T> Column<T> orElse(String name, CellForm<T> form, T blank) {
    return new Column<>(List.of(name), form, Optional.of(blank));
  }

  /** The same column, known by other headings too. */
  public Column<T> or(String... aliases) {
    return new Column<>(Stream.concat(names.stream(), Stream.of(aliases)).toList(), form, blank);
  }

  /** The usual heading. */
  public String name() {
    return names.get(0);
  }

  boolean isRequired() {
    return blank.isEmpty();
  }
}
