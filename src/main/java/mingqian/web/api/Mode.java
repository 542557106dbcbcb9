package mingqian.web.api;

/** What to do with a file that is sent 导入方式. */
enum Mode {
  /** Look only; nothing is taken in. */
  PREVIEW,
  /** All rows or none. */
  ALL,
  /** The good rows; the faulty ones are left out. */
  GOOD
}
