package mingqian.directory.sheet;

import java.io.Closeable;
import java.util.Optional;

/** The rows of a table, one after the other. */
interface GridRows extends Closeable {
  /**
   * The next row, blank ones included; empty behind the last.
   *
   * @throws SheetRefused if it cannot be read
   */
  Optional<GridRow> next();
}
