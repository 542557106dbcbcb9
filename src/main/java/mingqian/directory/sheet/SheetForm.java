package mingqian.directory.sheet;

import java.util.List;
import java.util.Optional;

/**
 * A kind of sheet 表式: its columns, and how a row becomes a record.
 *
 * @param <R> the record of one row
 */
public interface SheetForm<R> {
  /** The columns it understands; no heading belongs to two of them. */
  List<Column<?>> columns();

  /**
   * Makes the record of a row all of whose cells are sound. What does not fit together is refused
   * by {@link Cells#refuse}; then the answer is empty.
   */
  Optional<R> record(Cells cells);
}
