package mingqian.ceremony;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mingqian.directory.Matter;
import mingqian.regulation.CheckFrequency;
import mingqian.regulation.EarlierVisits;
import mingqian.regulation.MatterAsked;
import mingqian.regulation.Window;
import mingqian.terms.CreditCode;
import mingqian.terms.DateSpan;
import mingqian.terms.Library;

/**
 * What a draw knows of earlier visits 既往检查, as far as caps and frequencies count them (R06, R11).
 *
 * @param visits those of the year in which the draw's visits begin
 * @param checks on which days each enterprise was checked for each matter
 * @param called who is visited, by another draw, in a window of joint visits of the order's time:
 *     that visit checks everything, and there is no second one (R12)
 */
record Past(
    Map<CreditCode, EarlierVisits> visits,
    Map<CreditCode, Map<String, List<LocalDate>>> checks,
    Map<Library, Set<CreditCode>> called) {

  /** What bears on the draw that is made from the material. */
  static Past of(VisitsSoFar book, Material material) {
    int year = material.order().visits().from().getYear();
    return new Past(book.ofEnterprises(year), checks(book, material, year), called(book, material));
  }

  private static Map<Library, Set<CreditCode>> called(VisitsSoFar book, Material material) {
    DateSpan visits = material.order().visits();
    Map<Library, Set<CreditCode>> called = new EnumMap<>(Library.class);
    for (Window window : material.jointWindows()) {
      DateSpan span =
          new DateSpan(
              window.from().atYear(visits.from().getYear()),
              window.until().atYear(visits.from().getYear()));
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

  /** Nobody looks for what no frequency asks. */
  private static Map<CreditCode, Map<String, List<LocalDate>>> checks(
      VisitsSoFar book, Material material, int year) {
    return material.regulation().frequencies().stream()
        .map(CheckFrequency::years)
        .max(Integer::compare)
        .map(years -> LocalDate.of(year - years + 1, 1, 1))
        .map(first -> book.checks(new DateSpan(first, LocalDate.of(year, 12, 31))))
        .orElse(Map.of());
  }

  /** The visits of the enterprise. */
  EarlierVisits of(CreditCode target) {
    return visits.getOrDefault(target, EarlierVisits.NONE);
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
