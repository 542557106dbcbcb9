package mingqian.clockwork;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.HashSet;
import java.util.Set;
import java.util.TimeZone;
import mingqian.regulation.Regulation;
import mingqian.regulation.WorkingCalendar;
import mingqian.terms.DateSpan;
import org.quartz.Calendar;
import org.quartz.impl.calendar.HolidayCalendar;

/**
 * The Quartz calendar of working days 工作日触发日历, made from the rule files: make-up weekends are in,
 * days off are not. Years without an official calendar have plain weeks, so that nobody stops
 * looking when the file is not yet extended; what may happen on such a day the rules say.
 */
final class WorkingDays {
  static final String NAME = "working-days";

  private static final int YEARS_BEYOND = 10;
  private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

  private WorkingDays() {}

  /** What the calendar of this edition is described by. */
  static String description(Regulation regulation) {
    return "rules " + regulation.digest();
  }

  static Calendar of(Regulation regulation) {
    WorkingCalendar working = regulation.calendar();
    DateSpan official =
        new DateSpan(
            LocalDate.of(working.firstYear(), 1, 1), LocalDate.of(working.lastYear(), 12, 31));
    Set<LocalDate> open = new HashSet<>(working.workingDays(official));
    HolidayCalendar calendar = new HolidayCalendar();
    calendar.setTimeZone(TimeZone.getTimeZone(OfficeClock.ZONE));
    calendar.setDescription(description(regulation));
    new DateSpan(official.from(), official.until().plusYears(YEARS_BEYOND))
        .days()
        .filter(
            day ->
                official.contains(day) ? !open.contains(day) : WEEKEND.contains(day.getDayOfWeek()))
        .map(day -> day.atStartOfDay(OfficeClock.ZONE))
        .map(ZonedDateTime::toInstant)
        .map(Date::from)
        .forEach(calendar::addExcludedDate);
    return calendar;
  }
}
