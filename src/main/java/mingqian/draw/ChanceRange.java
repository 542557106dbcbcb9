package mingqian.draw;

/**
 * Where a number lies by chance in at least 99 of 100 cases 机会区间.
 *
 * @param low inclusive; below it in at most 0.5 % of the cases
 * @param high inclusive; above it in at most 0.5 % of the cases
 */
public record ChanceRange(int low, int high) {
  /** Refuses an empty range with {@link IllegalArgumentException}. */
  public ChanceRange {
    if (low > high) {
      throw new IllegalArgumentException("low is above high: " + low + ", " + high);
    }
  }

  /** Whether the number lies in it. */
  public boolean contains(int number) {
    return low <= number && number <= high;
  }
}
