package mingqian.access;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The secret text of a token 令牌密文: {@code mq_}, the token's name, {@code _} and 256 random bits in
 * the letters of base64url.
 *
 * @param value the text in the clear; it is shown once and never logged
 */
record TokenSecret(String value) {
  private static final int BYTES = 32;
  private static final Pattern FORM =
      Pattern.compile("mq_(" + NewToken.NAME + ")_[A-Za-z0-9_-]{43}");
  private static final SecureRandom RANDOM = new SecureRandom();

  /** Draws a new one. */
  static TokenSecret random(String name) {
    byte[] bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return new TokenSecret(
        "mq_" + name + "_" + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
  }

  /** The name of the token, if the text has the form of one. */
  Optional<String> name() {
    return Optional.of(FORM.matcher(value)).filter(Matcher::matches).map(found -> found.group(1));
  }

  /** Keeps the secret out of logs. */
  @Override
  public String toString() {
    return "TokenSecret";
  }
}
