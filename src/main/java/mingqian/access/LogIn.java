package mingqian.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Logging in 登录 and changing one's password. The slow check of a password runs outside every
 * transaction; its outcome is settled under a lock on the account, so that guesses made side by
 * side are all counted.
 */
@ApplicationScoped
public class LogIn {
  private Accounts accounts;
  private Passwords passwords;

  /** For the container's proxy. */
  protected LogIn() {}

  /** Logs in to these accounts. */
  @Inject
  LogIn(Accounts accounts, Passwords passwords) {
    this.accounts = accounts;
    this.passwords = passwords;
  }

  /**
   * Tries a login with a password. An unknown login takes as long as a wrong password and gets the
   * same answer.
   */
  public LoginAnswer attempt(String typedLogin, String password) {
    // No login has a NUL, which not every database takes.
    String login = typedLogin.replace("\0", "").strip().toLowerCase(Locale.ROOT);
    return checked(login, password, () -> accounts.letIn(login));
  }

  /** Changes a password; the old one must be right, and wrong ones count as failed logins. */
  public LoginAnswer change(Actor person, String old, String chosen) {
    Optional<String> weakness = PasswordRule.weakness(person.name(), old, chosen);
    if (weakness.isPresent()) {
      return new LoginAnswer.Weak(weakness.get());
    }
    String hash = passwords.hash(chosen);
    return checked(person.name(), old, () -> accounts.changePassword(person, hash));
  }

  private LoginAnswer checked(String login, String password, Supplier<LoginAnswer> whenRight) {
    Optional<String> hash =
        password.length() > LoginLimits.LONGEST
            ? Optional.empty()
            : accounts.find(login).map(Account::passwordHash);
    String bounded = password.substring(0, Math.min(password.length(), LoginLimits.LONGEST));
    return passwords
        .check(bounded, hash)
        .map(right -> right ? whenRight.get() : accounts.countFailure(login))
        .orElseGet(LoginAnswer.Busy::new);
  }
}
