package mingqian.terms;

/**
 * Which part of a long list is wanted 分页.
 *
 * @param number the page, from 1
 * @param size how many rows a page has, 1 to 200
 */
public record Slice(int number, int size) {
  private static final int LARGEST = 200;
  private static final int LAST = 1_000_000;

  /** Refuses numbers out of range with {@link IllegalArgumentException}. */
  public Slice {
    if (number < 1 || number > LAST || size < 1 || size > LARGEST) {
      throw new IllegalArgumentException("not a page of a list: " + number + " of " + size);
    }
  }

  /** How many rows come before it. */
  public int offset() {
    return (number - 1) * size;
  }
}
