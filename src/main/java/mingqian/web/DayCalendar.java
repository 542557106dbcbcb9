package mingqian.web;

import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import mingqian.regulation.DayKind;
import mingqian.regulation.DayStatus;
import mingqian.regulation.Regulation;
import mingqian.regulation.TargetGroup;
import mingqian.regulation.WorkingCalendar;
import mingqian.terms.DateSpan;

/**
 * The days of a year for a group of enterprises 逐日日历, month by month.
 *
 * @param year the year
 * @param days every day of it in order
 */
public record DayCalendar(Year year, List<Day> days) {
  /** Keeps its own copy. */
  public DayCalendar {
    days = List.copyOf(days);
  }

  /**
   * A day.
   *
   * @param date which
   * @param status what it is to the group
   * @param makeUp whether it is a make-up working day 调休上班
   */
  public record Day(LocalDate date, DayStatus status, boolean makeUp) {}

  /** What the regulation says of each day of the year. */
  public static DayCalendar of(Regulation regulation, TargetGroup group, Year year) {
    WorkingCalendar calendar = regulation.calendar();
    List<Day> days =
        year.atDay(1)
            .datesUntil(year.plusYears(1).atDay(1))
            .map(
                day ->
                    new Day(
                        day,
                        regulation.status(group, day),
                        calendar.namedDays().get(day) == DayKind.WORKING))
            .toList();
    return new DayCalendar(year, days);
  }

  /** The days by month. */
  public List<List<Day>> months() {
    return Arrays.stream(Month.values()).map(this::month).toList();
  }

  private List<Day> month(Month month) {
    YearMonth in = year.atMonth(month);
    return days.subList(in.atDay(1).getDayOfYear() - 1, in.atEndOfMonth().getDayOfYear());
  }

  /** On how many days the door is open. */
  public long open() {
    return days.stream().filter(day -> day.status() == DayStatus.OPEN).count();
  }

  /** The first day from that one on, this year, on which the door is open. */
  public Optional<LocalDate> next(LocalDate from) {
    return days.stream()
        .filter(day -> day.status() == DayStatus.OPEN && !day.date().isBefore(from))
        .map(Day::date)
        .findFirst();
  }

  /**
   * The windows that are left when quiet periods are taken out, in order; days off belong to them.
   */
  public List<DateSpan> windows() {
    return DateSpan.runs(
        days.stream().filter(day -> day.status().isInWindow()).map(Day::date).toList());
  }
}
