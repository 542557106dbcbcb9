package mingqian.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.PasswordHash;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Makes and checks the hashes of passwords 口令散列: PBKDF2 with HMAC-SHA-512, 210,000 rounds for those
 * that people choose. It takes a third of a second on purpose, so only a few are checked at the
 * same time and everybody else's pages keep answering. One-time passwords are random and too many
 * to be guessed however fast, so theirs are made quickly: an office opens over a thousand accounts.
 * To check one takes as long as any other, or the time would tell who never logged in.
 */
@ApplicationScoped
public class Passwords {
  private static final String ALGORITHM = "PBKDF2WithHmacSHA512";
  private static final int ROUNDS = 210_000;

  /** The fewest that the container's hash allows. */
  private static final int ONE_TIME_ROUNDS = 1_024;

  private final Semaphore turns = new Semaphore(LoginLimits.CHECKS_AT_ONCE, true);
  private PasswordHash hash;
  private PasswordHash oneTimeHash;
  private String nobodys;

  /** For the container's proxy. */
  protected Passwords() {}

  /** Sets the algorithm of the container's hashes; each is one of its own. */
  @Inject
  Passwords(Pbkdf2PasswordHash hash, Pbkdf2PasswordHash oneTimeHash) {
    hash.initialize(settings(ROUNDS));
    oneTimeHash.initialize(settings(ONE_TIME_ROUNDS));
    use(hash, oneTimeHash);
  }

  /** Uses hashes as they are. */
  Passwords(PasswordHash hash, PasswordHash oneTimeHash) {
    use(hash, oneTimeHash);
  }

  private void use(PasswordHash slow, PasswordHash quick) {
    hash = slow;
    oneTimeHash = quick;
    nobodys = hash(OneTimePassword.random().value());
  }

  private static Map<String, String> settings(int rounds) {
    return Map.of(
        "Pbkdf2PasswordHash.Algorithm",
        ALGORITHM,
        "Pbkdf2PasswordHash.Iterations",
        Integer.toString(rounds),
        "Pbkdf2PasswordHash.SaltSizeBytes",
        "32",
        "Pbkdf2PasswordHash.KeySizeBytes",
        "64");
  }

  /** The hash of a password that somebody chose, with its own salt. */
  String hash(String password) {
    return hash.generate(password.toCharArray());
  }

  /** The hash of a random password, with its own salt. */
  String hash(OneTimePassword password) {
    return oneTimeHash.generate(password.value().toCharArray());
  }

  /**
   * Whether the password belongs to the hash; without a hash the same time is spent and the answer
   * is no. Empty when too many are waiting.
   */
  Optional<Boolean> check(String password, Optional<String> against) {
    if (!turnTaken()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          isRight(password.toCharArray(), against.orElse(nobodys)) && against.isPresent());
    } finally {
      turns.release();
    }
  }

  private boolean isRight(char[] password, String against) {
    if (against.startsWith(ALGORITHM + ":" + ONE_TIME_ROUNDS + ":")) {
      boolean right = oneTimeHash.verify(password, against);
      hash.verify(password, nobodys);
      return right;
    }
    return hash.verify(password, against);
  }

  private boolean turnTaken() {
    try {
      return turns.tryAcquire(LoginLimits.PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
