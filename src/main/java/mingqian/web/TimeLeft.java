package mingqian.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * How long is left until something is due 剩余时间, in calendar days: a word and a sign, never colour
 * alone.
 *
 * @param style the style of the tag: {@code open}, {@code due} or {@code late}
 * @param key the text, whose place {0} takes the days
 * @param days how many are left, or how many it is late; never negative
 */
public record TimeLeft(String style, String key, long days) {
  private static final long SOON = 5;

  /**
   * Weighs a day that is due against today.
   *
   * @param due the last day that is in time
   */
  public static TimeLeft until(LocalDate due, LocalDate today) {
    long days = ChronoUnit.DAYS.between(today, due);
    if (days < 0) {
      return new TimeLeft("late", "time.late", -days);
    }
    if (days == 0) {
      return new TimeLeft("due", "time.today", 0);
    }
    return new TimeLeft(days <= SOON ? "due" : "open", "time.left", days);
  }

  /**
   * What should have happened and has not, be it only hours ago.
   *
   * @param due the day it should have happened, today or before
   */
  public static TimeLeft missed(LocalDate due, LocalDate today) {
    long days = ChronoUnit.DAYS.between(due, today);
    return new TimeLeft("late", days == 0 ? "time.missed" : "time.late", days);
  }
}
