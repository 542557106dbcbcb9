package mingqian.terms;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A SHA-256 digest 摘要 in lower-case hexadecimal: the {@code H} of the draw, so that {@code printf
 * '%s' TEXT | sha256sum} recomputes it.
 *
 * @param value 64 lower-case hex digits
 */
public record Digest(String value) implements Comparable<Digest> {
  private static final int DIGITS = 64;

  /** Refuses another form with {@link IllegalArgumentException}. */
  public Digest {
    if (!isDigest(value)) {
      throw new IllegalArgumentException("not a SHA-256 digest: " + value);
    }
  }

  /** Without a pattern: digests are made by the million. */
  private static boolean isDigest(String text) {
    boolean hex = text.length() == DIGITS;
    for (int i = 0; hex && i < DIGITS; i++) {
      char sign = text.charAt(i);
      hex = (sign >= '0' && sign <= '9') || (sign >= 'a' && sign <= 'f');
    }
    return hex;
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
