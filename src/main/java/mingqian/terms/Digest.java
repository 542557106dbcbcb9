package mingqian.terms;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * A SHA-256 digest 摘要 in lower-case hexadecimal: the {@code H} of the draw, so that {@code printf
 * '%s' TEXT | sha256sum} recomputes it.
 *
 * @param value 64 lower-case hex digits
 */
public record Digest(String value) implements Comparable<Digest> {
  private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

  /** Refuses another form with {@link IllegalArgumentException}. */
  public Digest {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("not a SHA-256 digest: " + value);
    }
  }

  /** The digest of the UTF-8 bytes of a text. */
  public static Digest of(String text) {
    return of(text.getBytes(StandardCharsets.UTF_8));
  }

  /** The digest of bytes. */
  public static Digest of(byte[] bytes) {
    try {
      return new Digest(
          HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /**
   * The first hex digits of the digest.
   *
   * @param digits 1 to 64
   */
  public String first(int digits) {
    return value.substring(0, digits);
  }

  @Override
  public int compareTo(Digest other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
