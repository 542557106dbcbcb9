package mingqian.directory.sheet;

import java.io.IOException;

/** A table that a file may hold 表: its text parted at one character, or one sheet of a workbook. */
interface Table {
  /** The rows from the first on. */
  GridRows open() throws IOException;

  /** What stands between its cells; empty in a workbook. */
  String separator();

  /** The name of its sheet; empty in a text. */
  String sheet();

  /**
   * Whether cells are missing at the end of a row because they are blank, not because the file is
   * cut.
   */
  boolean leavesBlanksOut();
}
