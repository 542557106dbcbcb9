package mingqian.access;

import java.util.Optional;
import java.util.regex.Pattern;
import mingqian.terms.CertificateNumber;
import mingqian.terms.DepartmentCode;

/**
 * An account to be opened 待开账号.
 *
 * @param login 2 to 64 of {@code a-z 0-9 . _ -}, a letter or digit first, not {@code clockwork}
 * @param name the name that people read, 1 to 100 characters
 * @param role what the person does
 * @param department empty for people who work for all departments
 * @param inspector present exactly for an inspector
 */
public record NewAccount(
    String login,
    String name,
    Role role,
    Optional<DepartmentCode> department,
    Optional<CertificateNumber> inspector) {
  private static final Pattern LOGIN = Pattern.compile("[a-z0-9][a-z0-9._-]{1,63}");
  private static final int LONGEST_NAME = 100;

  /** Refuses values outside these forms with {@link IllegalArgumentException}. */
  public NewAccount {
    if (!LOGIN.matcher(login).matches() || login.equals(Actor.CLOCKWORK.name())) {
      throw new IllegalArgumentException("not a login: " + login);
    }
    if (name.isBlank() || name.length() > LONGEST_NAME) {
      throw new IllegalArgumentException("not a name: " + name);
    }
    if (inspector.isPresent() != (role == Role.INSPECTOR)) {
      throw new IllegalArgumentException("a certificate belongs to inspectors only: " + login);
    }
  }

  /** An account for somebody who works for all departments and is no inspector. */
  public static NewAccount of(String login, String name, Role role) {
    return new NewAccount(login, name, role, Optional.empty(), Optional.empty());
  }
}
