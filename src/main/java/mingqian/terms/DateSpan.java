package mingqian.terms;

import java.time.LocalDate;
import java.util.stream.Stream;

/**
 * A span of days 日期区间, both ends inclusive.
 *
 * @param from the first day
 * @param until the last day, not before the first
 */
public record DateSpan(LocalDate from, LocalDate until) {
  /** Refuses an end before the beginning with {@link IllegalArgumentException}. */
  public DateSpan {
    if (until.isBefore(from)) {
      throw new IllegalArgumentException("span ends before it begins: " + from + " to " + until);
    }
  }

  /** Whether the day lies in the span, ends included. */
  public boolean contains(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(until);
  }

  /** Whether the two spans share a day. */
  public boolean overlaps(DateSpan other) {
    return !from.isAfter(other.until) && !other.from.isAfter(until);
  }

  /** Every day of the span in order. */
  public Stream<LocalDate> days() {
    return from.datesUntil(until.plusDays(1));
  }
}
