package mingqian.terms;

import java.util.regex.Pattern;

/**
 * The code of an administrative district 行政区划: six digits (GB/T 2260).
 *
 * @param value exactly six digits
 */
public record DistrictCode(String value) implements Comparable<DistrictCode> {
  private static final Pattern FORM = Pattern.compile("[0-9]{6}");

  /** Refuses another form with {@link IllegalArgumentException}. */
  public DistrictCode {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("not a district code: " + value);
    }
  }

  @Override
  public int compareTo(DistrictCode other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
