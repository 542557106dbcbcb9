package mingqian.draw;

/**
 * What lots are drawn from 抽取前提.
 *
 * @param lists who and when
 * @param visitsPerDay the most visits of one inspector on one day, at least 1
 */
public record Premises(Lists lists, int visitsPerDay) {
  /** Refuses a day without visits with {@link IllegalArgumentException}. */
  public Premises {
    if (visitsPerDay < 1) {
      throw new IllegalArgumentException("visits per day count from 1, found " + visitsPerDay);
    }
  }
}
