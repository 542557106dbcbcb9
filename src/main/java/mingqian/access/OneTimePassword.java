package mingqian.access;

import java.security.SecureRandom;
import java.util.stream.Collectors;

/**
 * A random password for the first login 一次性密码: 20 letters and digits that are hard to confuse, in
 * groups of five, 99 bits.
 *
 * @param value the password in the clear; it is shown once and never logged
 */
record OneTimePassword(String value) {
  private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
  private static final int GROUPS = 4;
  private static final int GROUP = 5;
  private static final SecureRandom RANDOM = new SecureRandom();

  /** Draws a new one. */
  static OneTimePassword random() {
    String letters =
        RANDOM
            .ints((long) GROUPS * GROUP, 0, LETTERS.length())
            .mapToObj(i -> LETTERS.substring(i, i + 1))
            .collect(Collectors.joining());
    return new OneTimePassword(letters.replaceAll("(.{" + GROUP + "})(?!$)", "$1-"));
  }

  /** Keeps the password out of logs. */
  @Override
  public String toString() {
    return "OneTimePassword";
  }
}
