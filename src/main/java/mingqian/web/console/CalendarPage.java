package mingqian.web.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import mingqian.access.LoggedIn;
import mingqian.inspection.VisitLoad;
import mingqian.plan.RegulationBook;
import mingqian.regulation.TargetGroup;
import mingqian.regulation.WorkingCalendar;
import mingqian.terms.Library;
import mingqian.web.DayCalendar;

/** The year of the three libraries day by day 检查日历页, with the visits that the person may know. */
@Named
@RequestScoped
public class CalendarPage {
  private static final String YEAR = "20[0-9]{2}";

  @Inject private RegulationBook book;
  @Inject private VisitLoad load;
  @Inject private LoggedIn loggedIn;
  @Inject private Clock clock;

  private String year = "";
  private Optional<List<LibraryDays>> read = Optional.empty();

  /**
   * The days of a library.
   *
   * @param library which
   * @param days what each day is
   * @param visits how many visits stand on a day, where any do
   */
  public record LibraryDays(Library library, DayCalendar days, Map<LocalDate, Long> visits) {
    /** How many visits stand on the day, in figures; empty for none. */
    public String on(LocalDate day) {
      return visits.containsKey(day) ? String.valueOf(visits.get(day)) : "";
    }

    /** All visits of the year. */
    public long all() {
      return visits.values().stream().mapToLong(Long::longValue).sum();
    }

    /** The classes of a day for the style sheet. */
    public String style(DayCalendar.Day day) {
      return day.status().name().toLowerCase(Locale.ROOT)
          + (day.makeUp() ? " make-up" : "")
          + (visits.containsKey(day.date()) ? " loaded" : "");
    }
  }

  /** The three libraries in order. */
  public List<LibraryDays> getLibraries() {
    if (read.isEmpty()) {
      Map<Library, Map<LocalDate, Long>> visits = load.of(shown(), loggedIn.person());
      read =
          Optional.of(
              Arrays.stream(Library.values())
                  .map(
                      library ->
                          new LibraryDays(
                              library,
                              DayCalendar.of(book.current(), TargetGroup.of(library), shown()),
                              visits.getOrDefault(library, Map.of())))
                  .toList());
    }
    return read.get();
  }

  /** The numbers of the days of a month. */
  public List<Integer> getNumbers() {
    return IntStream.rangeClosed(1, 31).boxed().toList();
  }

  /** The official years of the working calendar, and the office's own. */
  public List<Integer> getYears() {
    WorkingCalendar calendar = book.current().calendar();
    return IntStream.concat(
            IntStream.rangeClosed(calendar.firstYear(), calendar.lastYear()),
            IntStream.of(now().getValue()))
        .distinct()
        .sorted()
        .boxed()
        .toList();
  }

  private Year shown() {
    return year.matches(YEAR) ? Year.parse(year) : now();
  }

  private Year now() {
    return Year.from(LocalDate.now(clock));
  }

  /** The year shown. */
  public String getYear() {
    return shown().toString();
  }

  public void setYear(String picked) {
    year = Choice.text(picked);
  }
}
