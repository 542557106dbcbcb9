package mingqian.directory.imports;

/** What to do with a file that has faulty rows 取舍; kept with the import. */
public enum RowChoice {
  /** All rows or none: the ordinary way. */
  ALL_OR_NONE,
  /** The good rows of the file, on somebody's explicit word. */
  GOOD_ROWS
}
