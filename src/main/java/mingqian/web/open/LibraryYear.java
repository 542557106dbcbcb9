package mingqian.web.open;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import mingqian.regulation.Regulation;
import mingqian.regulation.TargetGroup;
import mingqian.terms.DateSpan;
import mingqian.terms.Library;
import mingqian.web.DayCalendar;

/**
 * When a library may be visited in a year 检查窗口: its windows without the quiet periods of the whole
 * library. Days off are not taken out, nor quiet periods of some of its enterprises only.
 *
 * @param library the library
 * @param today the office day
 * @param open the spans of the year in which it may be visited, in order
 * @param next the next day on which it opens, within a year; empty while it is open
 * @param documents what its windows rest on
 */
public record LibraryYear(
    Library library,
    LocalDate today,
    List<DateSpan> open,
    Optional<LocalDate> next,
    List<String> documents) {

  /** Reads the year of that day from the regulation. */
  public static LibraryYear of(Regulation regulation, Library library, LocalDate today) {
    List<DateSpan> open =
        DayCalendar.of(regulation, TargetGroup.of(library), Year.from(today)).windows();
    Optional<LocalDate> next =
        today
            .datesUntil(today.plusYears(1))
            .filter(day -> isOpen(regulation, library, day))
            .findFirst()
            .filter(day -> !day.equals(today));
    List<String> documents =
        regulation.windows(library).stream()
            .map(window -> window.source().document())
            .distinct()
            .toList();
    return new LibraryYear(library, today, open, next, documents);
  }

  /** Whether it may be visited today. */
  public boolean isOpenNow() {
    return open.stream().anyMatch(span -> span.contains(today));
  }

  /** Whether it may be visited all the year. */
  public boolean isAlwaysOpen() {
    return open.size() == 1
        && open.get(0).from().getDayOfYear() == 1
        && open.get(0).until().equals(Year.from(today).atDay(Year.from(today).length()));
  }

  private static boolean isOpen(Regulation regulation, Library library, LocalDate day) {
    return regulation.status(TargetGroup.of(library), day).isInWindow();
  }
}
