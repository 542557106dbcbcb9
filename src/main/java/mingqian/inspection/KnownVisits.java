package mingqian.inspection;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import mingqian.directory.Matter;
import mingqian.regulation.CapScope;
import mingqian.regulation.EarlierVisits;
import mingqian.regulation.InspectionKind;
import mingqian.regulation.MatterAsked;
import mingqian.regulation.MatterKind;
import mingqian.regulation.Regulation;
import mingqian.terms.DepartmentCode;

/**
 * The visits of one enterprise that somebody may know 可知的检查.
 *
 * @param drawn those of draws
 * @param filed those without a draw
 */
record KnownVisits(List<Visit> drawn, List<FiledVisit> filed) {
  /** None. */
  static final KnownVisits NONE = new KnownVisits(List.of(), List.of());

  /** What caps count of those of a year (R06). */
  EarlierVisits earlier(Regulation regulation, int year) {
    return filed.stream()
        .filter(visit -> visit.day().getYear() == year)
        .map(visit -> VisitLedger.counted(visit, regulation))
        .reduce(ofDraws(regulation, year), VisitLedger::sum);
  }

  /**
   * A joint visit counts once in all, and once for each of its departments; one without a day yet
   * for the year asked about.
   */
  private EarlierVisits ofDraws(Regulation regulation, int year) {
    List<Visit> ofYear =
        drawn.stream()
            .filter(visit -> visit.day().filter(day -> day.getYear() != year).isEmpty())
            .toList();
    Map<DepartmentCode, Integer> byDepartment = new TreeMap<>();
    if (counts(regulation, CapScope.DEPARTMENT, year)) {
      ofYear.stream()
          .flatMap(visit -> visit.team().stream().map(VisitSeat::department).distinct())
          .forEach(department -> byDepartment.merge(department, 1, Integer::sum));
    }
    return new EarlierVisits(
        byDepartment, counts(regulation, CapScope.ALL, year) ? ofYear.size() : 0);
  }

  private static boolean counts(Regulation regulation, CapScope scope, int year) {
    return VisitLedger.counts(
        regulation, new VisitLedger.Counted(scope, InspectionKind.RANDOM, year));
  }

  /** A matter with the days on which it was checked (R11). */
  MatterAsked asked(Matter matter) {
    Stream<LocalDate> ofDraws =
        drawn.stream()
            .filter(visit -> visit.matters().contains(matter.code()))
            .flatMap(visit -> visit.day().stream());
    Stream<LocalDate> ofOthers =
        filed.stream()
            .filter(visit -> visit.matter().filter(matter.code()::equals).isPresent())
            .map(FiledVisit::day);
    return new MatterAsked(
        matter.code(),
        MatterKind.valueOf(matter.kind().name()),
        matter.department(),
        Stream.concat(ofDraws, ofOthers).sorted().toList());
  }
}
