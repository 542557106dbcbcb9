package mingqian.directory.sheet;

import java.util.function.Function;

/**
 * How the cells of a column are read 单元格格式.
 *
 * @param <T> the value; never null
 */
@FunctionalInterface
public interface CellForm<T> {
  /** Reads a cell that is not blank; throws nothing. */
  Parsed<T> parse(String cell);

  /** The same form with its value made into another one. */
  default <U> CellForm<U> map(Function<T, U> change) {
    return cell -> parse(cell).map(change);
  }
}
