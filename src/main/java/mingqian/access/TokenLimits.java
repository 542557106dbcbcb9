package mingqian.access;

import java.time.Duration;

/** The limits on access tokens 令牌限制, all in this one place. */
final class TokenLimits {
  /** A token is good for so many days at most, inclusive. */
  static final int LONGEST_DAYS = 366;

  /** So many wrong tokens from one address within the time below are answered one by one. */
  static final int FAILURES = 10;

  /** So long an address counts as the sender of wrong tokens. */
  static final Duration REMEMBERED = Duration.ofMinutes(15);

  /** So many addresses are remembered at most; the oldest are forgotten first. */
  static final int ADDRESSES = 10_000;

  /** The last use of a token is written down again after this. */
  static final Duration USE_NOTED = Duration.ofMinutes(5);

  private TokenLimits() {}
}
