package mingqian.ceremony;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import mingqian.directory.Matter;
import mingqian.regulation.CheckFrequency;
import mingqian.regulation.EarlierVisits;
import mingqian.regulation.MatterAsked;
import mingqian.regulation.Regulation;
import mingqian.regulation.Rotation;
import mingqian.regulation.Window;
import mingqian.terms.CertificateNumber;
import mingqian.terms.CreditCode;
import mingqian.terms.DateSpan;
import mingqian.terms.Library;

/**
 * What a draw knows of earlier visits 既往检查, as far as caps, frequencies and rotations look (R06,
 * R11, R12, R17).
 *
 * @param visits those of the year in which the draw's visits begin
 * @param checks on which days each enterprise was checked for each matter
 * @param teams who was at each enterprise's visits, the latest first
 * @param called who is visited, by another draw, in a window of joint visits of the order's time:
 *     that visit checks everything, and there is no second one (R12)
 */
record Past(
    Map<CreditCode, EarlierVisits> visits,
    Map<CreditCode, Map<String, List<LocalDate>>> checks,
    Map<CreditCode, List<VisitsSoFar.Team>> teams,
    Map<Library, Set<CreditCode>> called) {

  /** What bears on the draw that is made from the material; nobody looks for what no row asks. */
  static Past of(VisitsSoFar book, Material material) {
    Regulation regulation = material.regulation();
    DateSpan span = span(material);
    return new Past(
        book.ofEnterprises(span.until().getYear()),
        regulation.frequencies().isEmpty() ? Map.of() : book.checks(span),
        regulation.rotations().isEmpty() ? Map.of() : book.teams(span),
        called(book, material));
  }

  private static Map<Library, Set<CreditCode>> called(VisitsSoFar book, Material material) {
    int year = material.order().visits().from().getYear();
    Map<Library, Set<CreditCode>> called = new EnumMap<>(Library.class);
    for (Window window : material.jointWindows()) {
      DateSpan span = new DateSpan(window.from().atYear(year), window.until().atYear(year));
      called
          .computeIfAbsent(window.library(), library -> new HashSet<>())
          .addAll(book.visited(span));
    }
    return called;
  }

  /** Whether the enterprise has its joint visit of that time already. */
  boolean isCalled(CreditCode target, Library library) {
    return called.getOrDefault(library, Set.of()).contains(target);
  }

  /** The calendar years whose visits bear on the draw, that of its first visit the last. */
  static DateSpan span(Material material) {
    int year = material.order().visits().from().getYear();
    int years =
        IntStream.concat(
                material.regulation().frequencies().stream().mapToInt(CheckFrequency::years),
                material.regulation().rotations().stream().mapToInt(Rotation::years))
            .max()
            .orElse(1);
    return new DateSpan(LocalDate.of(year - years + 1, 1, 1), LocalDate.of(year, 12, 31));
  }

  /** The visits of the enterprise. */
  EarlierVisits of(CreditCode target) {
    return visits.getOrDefault(target, EarlierVisits.NONE);
  }

  /** Who stays away from the enterprise by the rotation (R17). */
  Set<CertificateNumber> rotated(CreditCode target, Rotation rotation, int year) {
    return teams.getOrDefault(target, List.of()).stream()
        .limit(rotation.visits())
        .filter(team -> team.year() > year - rotation.years())
        .flatMap(team -> team.inspectors().stream())
        .collect(Collectors.toSet());
  }

  /** A matter as the regulation is asked for it. */
  MatterAsked asked(CreditCode target, Matter matter) {
    return new MatterAsked(
        matter.code(),
        OrderedRates.kind(matter),
        matter.department(),
        checks.getOrDefault(target, Map.of()).getOrDefault(matter.code(), List.of()));
  }
}
