package mingqian.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.security.enterprise.identitystore.PasswordHash;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PasswordsTest {
  private static final String QUICK = "PBKDF2WithHmacSHA512:1024:";
  private static final String SLOW = "PBKDF2WithHmacSHA512:210000:";

  private final Marked slow = new Marked(SLOW);
  private final Marked quick = new Marked(QUICK);
  private final Passwords passwords = new Passwords(slow, quick);

  @Test
  void a_chosen_password_is_hashed_slowly_and_a_random_one_quickly() {
    OneTimePassword random = OneTimePassword.random();
    assertEquals(SLOW + "chosen by hand", passwords.hash("chosen by hand"));
    assertEquals(QUICK + random.value(), passwords.hash(random));
  }

  @Test
  void the_right_password_is_known_to_either_hash() {
    OneTimePassword random = OneTimePassword.random();
    assertEquals(Optional.of(true), check(random.value(), passwords.hash(random)));
    assertEquals(Optional.of(true), check("chosen by hand", passwords.hash("chosen by hand")));
    assertEquals(Optional.of(false), check("wrong", passwords.hash(random)));
    assertEquals(Optional.of(false), check("wrong", passwords.hash("chosen by hand")));
  }

  @Test
  void every_check_takes_one_slow_hash_so_that_the_time_tells_nothing() {
    check("some password", passwords.hash("chosen by hand"));
    assertEquals(1, slow.checks, "an account with a password of its own");
    check("some password", passwords.hash(OneTimePassword.random()));
    assertEquals(2, slow.checks, "an account that nobody has used yet");
    assertEquals(Optional.of(false), passwords.check("some password", Optional.empty()));
    assertEquals(3, slow.checks, "no account");
  }

  private Optional<Boolean> check(String password, String against) {
    return passwords.check(password, Optional.of(against));
  }

  /** Writes the password behind a mark, and counts how often it is asked. */
  private static final class Marked implements PasswordHash {
    private final String mark;
    private int checks;

    private Marked(String mark) {
      this.mark = mark;
    }

    @Override
    public String generate(char[] password) {
      return mark + String.valueOf(password);
    }

    @Override
    public boolean verify(char[] password, String hashed) {
      checks++;
      return generate(password).equals(hashed);
    }
  }
}
