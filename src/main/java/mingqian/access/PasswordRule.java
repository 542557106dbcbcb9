package mingqian.access;

import java.util.Locale;
import java.util.Optional;

/** What a password of one's own must be 口令规则: long, varied, and not the login or the old one. */
final class PasswordRule {
  private PasswordRule() {}

  /** The message key of the first weakness, if there is one. */
  static Optional<String> weakness(String login, String old, String chosen) {
    if (chosen.length() < LoginLimits.SHORTEST) {
      return Optional.of("password.weak.short");
    }
    if (chosen.length() > LoginLimits.LONGEST) {
      return Optional.of("password.weak.long");
    }
    if (chosen.equals(old)) {
      return Optional.of("password.weak.same");
    }
    if (chosen.toLowerCase(Locale.ROOT).contains(login)
        || chosen.codePoints().distinct().count() < LoginLimits.VARIETY) {
      return Optional.of("password.weak.simple");
    }
    return Optional.empty();
  }
}
