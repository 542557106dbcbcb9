package mingqian.web.open;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.property.Transparency;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;
import mingqian.plan.RegulationBook;
import mingqian.regulation.Regulation;
import mingqian.terms.DateSpan;
import mingqian.web.DayCalendar;
import mingqian.web.PageWords;

/**
 * The windows as a calendar to subscribe to 窗口日历订阅, in the format of RFC 5545: one all-day event
 * for each window of this year and the next that quiet periods leave to the group. It says the same
 * as the page, and nothing of any draw.
 */
@RequestScoped
@Path("/windows.ics")
public class WindowsFeed {
  private static final String TYPE = "text/calendar;charset=UTF-8";

  @Inject private RegulationBook book;
  @Inject private Clock clock;
  @Inject private PageWords words;

  /** The calendar of a group. */
  @GET
  public Response feed(@BeanParam GroupForm form) {
    LocalDate today = LocalDate.now(clock);
    ICalendar calendar = new ICalendar();
    calendar.setProductId("-//Mingqian//windows//ZH");
    windows(book.current(), form, Year.from(today)).stream()
        .map(window -> event(window, form, today))
        .forEach(calendar::addEvent);
    return Response.ok(text(calendar), TYPE)
        .header("Content-Disposition", "attachment; filename=\"windows.ics\"")
        .build();
  }

  private static List<DateSpan> windows(Regulation regulation, GroupForm form, Year year) {
    return Stream.of(year, year.plusYears(1))
        .map(each -> DayCalendar.of(regulation, form.group(), each))
        .flatMap(days -> days.windows().stream())
        .toList();
  }

  /** The end of an all-day event is the day after its last. */
  private VEvent event(DateSpan window, GroupForm form, LocalDate today) {
    VEvent event = new VEvent();
    event.setUid(window.from() + "-" + form.query().replaceAll("[^0-9A-Za-z]+", "-"));
    event.setDateTimeStamp(Date.from(today.atStartOfDay(ZoneOffset.UTC).toInstant()));
    event.setDateStart(new DateStart(day(window.from())));
    event.setDateEnd(new DateEnd(day(window.until().plusDays(1))));
    event.setTransparency(Transparency.transparent());
    event.setSummary(words.text("windows.feed.event", words.text("library." + form.library())));
    event.setDescription(words.text("windows.feed.note"));
    return event;
  }

  private static ICalDate day(LocalDate day) {
    return new ICalDate(
        new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), false);
  }

  private static String text(ICalendar calendar) {
    StringWriter text = new StringWriter();
    try (ICalWriter writer = new ICalWriter(text, ICalVersion.V2_0)) {
      writer.write(calendar);
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory cannot fail", e);
    }
    return text.toString();
  }
}
