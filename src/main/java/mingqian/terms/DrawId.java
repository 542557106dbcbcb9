package mingqian.terms;

import java.util.regex.Pattern;

/**
 * The id of a draw 抽取, such as {@code 2026-A-001}; it enters hashes, file and web addresses.
 *
 * @param value 1 to 32 ASCII letters, digits or hyphens
 */
public record DrawId(String value) implements Comparable<DrawId> {
  private static final Pattern FORM = Pattern.compile("[0-9A-Za-z-]{1,32}");

  /** Refuses another form with {@link IllegalArgumentException}. */
  public DrawId {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("not a draw id: " + value);
    }
  }

  @Override
  public int compareTo(DrawId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
