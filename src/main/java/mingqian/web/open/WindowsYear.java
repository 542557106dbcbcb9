package mingqian.web.open;

import java.time.LocalDate;
import java.time.Year;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import mingqian.regulation.QuietPeriod;
import mingqian.regulation.Regulation;
import mingqian.terms.Library;

/**
 * The windows of the three libraries in the year of a day, and what they mean on that day.
 *
 * @param today the office day
 * @param libraries the three libraries in order
 */
public record WindowsYear(LocalDate today, List<LibraryYear> libraries) {
  /** Reads the year of that day from the regulation. */
  public static WindowsYear of(Regulation regulation, LocalDate today) {
    return new WindowsYear(
        today,
        Arrays.stream(Library.values())
            .map(library -> LibraryYear.of(regulation, library, today))
            .toList());
  }

  /** The quiet periods that protect somebody on some day of the year of that day. */
  public static List<QuietPeriod> quietPeriods(Regulation regulation, LocalDate today) {
    Year year = Year.from(today);
    return regulation.quietPeriods().stream()
        .filter(
            period ->
                year.atDay(1).datesUntil(year.plusYears(1).atDay(1)).anyMatch(period::holdsOn))
        .toList();
  }

  /** The parks that quiet periods of that year name, sorted; which others there are is not said. */
  public static List<String> parks(Regulation regulation, LocalDate today) {
    return quietPeriods(regulation, today).stream()
        .flatMap(period -> period.scope().park().stream())
        .distinct()
        .sorted()
        .toList();
  }

  /** The libraries that may be visited today. */
  public List<LibraryYear> openNow() {
    return libraries.stream().filter(LibraryYear::isOpenNow).toList();
  }

  /** The libraries that are quiet today. */
  public List<LibraryYear> quietNow() {
    return libraries.stream().filter(library -> !library.isOpenNow()).toList();
  }

  /** The next day on which a library that is quiet today opens; empty if none does in a year. */
  public Optional<LocalDate> nextOpening() {
    return quietNow().stream().flatMap(library -> library.next().stream()).sorted().findFirst();
  }

  /** The libraries that open on that day. */
  public List<LibraryYear> openingOn(LocalDate day) {
    return libraries.stream().filter(one -> one.next().filter(day::equals).isPresent()).toList();
  }
}
