package mingqian.regulation;

import java.time.LocalDate;

/**
 * A range of days of every month 每月日段, such as the 1st to the 5th, both inclusive.
 *
 * @param from 1 to 31
 * @param until 1 to 31, not before the first
 */
public record MonthDays(int from, int until) {
  private static final int LAST = 31;

  /** Refuses days that no month has, and an end before the beginning. */
  public MonthDays {
    if (from < 1 || until > LAST || until < from) {
      throw new IllegalArgumentException("not days of a month: " + from + " to " + until);
    }
  }

  /** Whether the day of the month lies in the range. */
  public boolean contains(LocalDate day) {
    return day.getDayOfMonth() >= from && day.getDayOfMonth() <= until;
  }
}
