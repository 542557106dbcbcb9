package mingqian.clockwork;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.HashSet;
import java.util.Set;
import java.util.TimeZone;
import mingqian.regulation.Regulation;
import mingqian.regulation.WorkingCalendar;
import mingqian.terms.DateSpan;
import mingqian.terms.Library;
import org.quartz.Calendar;
import org.quartz.impl.calendar.HolidayCalendar;

/**
 * Quartz calendars made from the rule files 触发日历: each library's leaves out every day on which the
 * library may not be visited, days of years without an official calendar among them.
 */
final class VisitCalendars {
  private static final int YEARS_BEYOND = 10;

  private VisitCalendars() {}

  static String name(Library library) {
    return "visits-" + library;
  }

  static Calendar of(Library library, Regulation regulation) {
    WorkingCalendar working = regulation.calendar();
    DateSpan official =
        new DateSpan(
            LocalDate.of(working.firstYear(), 1, 1), LocalDate.of(working.lastYear(), 12, 31));
    Set<LocalDate> open = new HashSet<>(regulation.visitableDays(library, official));
    HolidayCalendar calendar = new HolidayCalendar();
    calendar.setTimeZone(TimeZone.getTimeZone(OfficeClock.ZONE));
    calendar.setDescription("rules " + regulation.digest());
    new DateSpan(official.from(), official.until().plusYears(YEARS_BEYOND))
        .days()
        .filter(day -> !open.contains(day))
        .map(day -> day.atStartOfDay(OfficeClock.ZONE))
        .map(ZonedDateTime::toInstant)
        .map(Date::from)
        .forEach(calendar::addExcludedDate);
    return calendar;
  }
}
