package mingqian.access;

/** How an account stands 账号状态. */
public enum AccountStanding {
  /** The one-time password waits to be changed. */
  FRESH,
  OPEN,
  /** Too many wrong passwords. */
  LOCKED,
  CLOSED
}
