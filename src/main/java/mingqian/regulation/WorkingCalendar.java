package mingqian.regulation;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.OptionalInt;
import java.util.TreeMap;
import mingqian.terms.DateSpan;

/**
 * The working calendar 工作日历: the days off and make-up working weekends 调休 that the State Council
 * fixes every year. A weekday not named is a working day, a weekend day not named is off. Years
 * outside the file are unofficial, and every answer says so.
 */
public final class WorkingCalendar {
  private static final int LONGEST_SUM = 1000;

  private final NavigableMap<LocalDate, DayKind> named;

  /**
   * The calendar of the named days; the years from the first to the last of them are official.
   *
   * @param named days off and days of work, at least one
   */
  WorkingCalendar(NavigableMap<LocalDate, DayKind> named) {
    if (named.isEmpty()) {
      throw new IllegalArgumentException("a calendar needs a year");
    }
    this.named = Collections.unmodifiableNavigableMap(new TreeMap<>(named));
  }

  /** The first official year. */
  public int firstYear() {
    return named.firstKey().getYear();
  }

  /** The last official year. */
  public int lastYear() {
    return named.lastKey().getYear();
  }

  /** Whether the year is official. */
  public boolean covers(int year) {
    return year >= firstYear() && year <= lastYear();
  }

  /** Whether every day of the span lies in an official year. */
  public boolean covers(DateSpan span) {
    return covers(span.from().getYear()) && covers(span.until().getYear());
  }

  /** The named days in order, {@link DayKind#OFF} or {@link DayKind#WORKING}. */
  public NavigableMap<LocalDate, DayKind> namedDays() {
    return named;
  }

  /** What the calendar says of the day. */
  public DayKind kind(LocalDate day) {
    return covers(day.getYear()) ? named.getOrDefault(day, weekly(day)) : DayKind.UNOFFICIAL;
  }

  /**
   * Whether the day is a working day.
   *
   * @throws IllegalArgumentException if its year is not official; ask {@link #kind} where it may be
   */
  public boolean isWorkingDay(LocalDate day) {
    DayKind kind = kind(day);
    if (kind == DayKind.UNOFFICIAL) {
      throw new IllegalArgumentException(
          "the working calendar covers %d to %d, asked for %s"
              .formatted(firstYear(), lastYear(), day));
    }
    return kind == DayKind.WORKING;
  }

  /**
   * The working days of the span in order.
   *
   * @throws IllegalArgumentException if the span leaves the official years
   */
  public List<LocalDate> workingDays(DateSpan span) {
    return span.days().filter(this::isWorkingDay).toList();
  }

  /** The first working day after the day, the day itself not counted. */
  public DueDate nextWorkingDay(LocalDate day) {
    return plusWorkingDays(day, 1);
  }

  /**
   * The day so many working days after the start, the start itself not counted; the start itself
   * for none.
   *
   * @param count 0 to 1,000
   */
  public DueDate plusWorkingDays(LocalDate start, int count) {
    return walk(start, count, 1);
  }

  /**
   * The day so many working days before the start, the start itself not counted; the start itself
   * for none.
   *
   * @param count 0 to 1,000
   */
  public DueDate minusWorkingDays(LocalDate start, int count) {
    return walk(start, count, -1);
  }

  private DueDate walk(LocalDate start, int count, int step) {
    if (count < 0 || count > LONGEST_SUM) {
      throw new IllegalArgumentException("0 to 1000 working days expected, found " + count);
    }
    LocalDate day = start;
    OptionalInt unofficial = OptionalInt.empty();
    for (int left = count; left > 0; ) {
      day = day.plus(step, ChronoUnit.DAYS);
      DayKind kind = kind(day);
      if (kind == DayKind.UNOFFICIAL) {
        unofficial = OptionalInt.of(Math.min(unofficial.orElse(day.getYear()), day.getYear()));
        kind = weekly(day);
      }
      if (kind == DayKind.WORKING) {
        left--;
      }
    }
    return unofficial.isPresent()
        ? new DueDate.Provisional(day, unofficial.getAsInt())
        : new DueDate.Official(day);
  }

  static boolean isWeekend(LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
  }

  private static DayKind weekly(LocalDate day) {
    return isWeekend(day) ? DayKind.OFF : DayKind.WORKING;
  }
}
