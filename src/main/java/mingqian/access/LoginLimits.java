package mingqian.access;

import java.time.Duration;

/** The limits on logging in and on passwords 登录与密码限制, all in this one place. */
final class LoginLimits {
  /** So many wrong passwords in a row lock the account. */
  static final int FAILURES = 5;

  /** For so long. */
  static final Duration LOCKED = Duration.ofMinutes(15);

  /** So many passwords are checked at the same time: checking one is made slow on purpose. */
  static final int CHECKS_AT_ONCE = 2;

  /** A session that asks for nothing so long is over; web.xml says the same to the server. */
  static final Duration IDLE = Duration.ofMinutes(30);

  /** No session lives longer. */
  static final Duration LONGEST_SESSION = Duration.ofHours(12);

  /** So long a login waits for its turn before it is told to come back. */
  static final Duration PATIENCE = Duration.ofSeconds(5);

  /** Characters of a password, both inclusive. */
  static final int SHORTEST = 12;

  static final int LONGEST = 128;

  /** Different characters that a password must have at least. */
  static final int VARIETY = 6;

  private LoginLimits() {}
}
