package mingqian.terms;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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

  /**
   * The runs of consecutive days.
   *
   * @param days in order, each once
   */
  public static List<DateSpan> runs(Iterable<LocalDate> days) {
    List<DateSpan> runs = new ArrayList<>();
    for (LocalDate day : days) {
      int last = runs.size() - 1;
      if (last >= 0 && runs.get(last).until().plusDays(1).equals(day)) {
        runs.set(last, new DateSpan(runs.get(last).from(), day));
      } else {
        runs.add(new DateSpan(day, day));
      }
    }
    return List.copyOf(runs);
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
