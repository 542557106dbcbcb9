package mingqian.access;

/** What the table of addresses answers to a request 准入结论. */
enum Entry {
  ADMITTED,
  /** Nobody is logged in, and somebody must be. */
  LOG_IN,
  /** A one-time password must be changed first. */
  CHANGE_PASSWORD,
  /** Logged in, but with another role. */
  FORBIDDEN,
  /** The address is there, but not for this HTTP method. */
  WRONG_METHOD,
  /** No rule, no entry: the same answer as for a page that is not there. */
  UNKNOWN
}
