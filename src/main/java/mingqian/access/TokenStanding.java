package mingqian.access;

/** How a token stands 令牌状态. */
public enum TokenStanding {
  GOOD,
  /** Its time is over. */
  EXPIRED,
  /** An administrator has ended it. */
  REVOKED
}
