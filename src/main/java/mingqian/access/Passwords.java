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
 * Makes and checks the hashes of passwords 口令散列: PBKDF2 with HMAC-SHA-512, 210,000 rounds. It takes
 * a third of a second on purpose, so only a few are checked at the same time and everybody else's
 * pages keep answering.
 */
@ApplicationScoped
public class Passwords {
  private final Semaphore turns = new Semaphore(LoginLimits.CHECKS_AT_ONCE, true);
  private PasswordHash hash;
  private String nobodys;

  /** For the container's proxy. */
  protected Passwords() {}

  /** Sets the algorithm of the container's hash. */
  @Inject
  Passwords(Pbkdf2PasswordHash hash) {
    this((PasswordHash) hash);
    hash.initialize(
        Map.of(
            "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512",
            "Pbkdf2PasswordHash.Iterations", "210000",
            "Pbkdf2PasswordHash.SaltSizeBytes", "32",
            "Pbkdf2PasswordHash.KeySizeBytes", "64"));
    nobodys = hash(OneTimePassword.random().value());
  }

  /** Uses a hash as it is. */
  Passwords(PasswordHash hash) {
    this.hash = hash;
    this.nobodys = hash(OneTimePassword.random().value());
  }

  /** The hash of a password, with its own salt. */
  String hash(String password) {
    return hash.generate(password.toCharArray());
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
      boolean right = hash.verify(password.toCharArray(), against.orElse(nobodys));
      return Optional.of(right && against.isPresent());
    } finally {
      turns.release();
    }
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
