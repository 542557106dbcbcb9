package mingqian.terms;

/**
 * The code of an administrative district 行政区划: six digits (GB/T 2260).
 *
 * @param value exactly six digits
 */
public record DistrictCode(String value) implements Comparable<DistrictCode> {
  private static final int LENGTH = 6;

  /** Refuses another form with {@link IllegalArgumentException}. */
  public DistrictCode {
    boolean digits = value.length() == LENGTH;
    for (int i = 0; digits && i < LENGTH; i++) {
      digits = value.charAt(i) >= '0' && value.charAt(i) <= '9';
    }
    if (!digits) {
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
