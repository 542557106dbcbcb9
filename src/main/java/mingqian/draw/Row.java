package mingqian.draw;

import java.util.List;

/** A row 行 of a canonical file: a value that knows its cells. */
public interface Row {
  /** The cells in the order of the file's columns. */
  List<String> cells();
}
