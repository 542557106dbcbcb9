package mingqian.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import mingqian.inspection.Horizon;

/**
 * How long is left until something is due 剩余时间, in calendar days: a word and a sign, never colour
 * alone.
 *
 * @param style the style of the tag: {@code open}, {@code due}, {@code urgent} or {@code late}
 * @param key the text, whose place {0} takes the days
 * @param days how many are left, or how many it is late; never negative
 */
public record TimeLeft(String style, String key, long days) {
  private static final String DUE = "due";

  /**
   * Weighs a day that is due against today; of such a day nobody is warned beforehand.
   *
   * @param due the last day that is in time
   */
  public static TimeLeft until(LocalDate due, LocalDate today) {
    return until(due, today, new Horizon(today, today.minusDays(1)));
  }

  /**
   * Weighs a day that is due against today, with the warnings of the regulation.
   *
   * @param due the last day that is in time
   * @param horizon the last due days of which today warns
   */
  public static TimeLeft until(LocalDate due, LocalDate today, Horizon horizon) {
    long days = ChronoUnit.DAYS.between(today, due);
    if (days < 0) {
      return new TimeLeft("late", "time.late", -days);
    }
    String key = days == 0 ? "time.today" : "time.left";
    return new TimeLeft(style(due, horizon), key, days);
  }

  private static String style(LocalDate due, Horizon horizon) {
    if (due.isAfter(horizon.warning())) {
      return "open";
    }
    return due.isAfter(horizon.urgent()) ? DUE : "urgent";
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
