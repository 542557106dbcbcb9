package mingqian.inspection;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
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
   * A joint or merged visit counts once in all, and once for each of its departments; one without a
   * day yet for the year asked about.
   */
  private EarlierVisits ofDraws(Regulation regulation, int year) {
    List<Visit> ofYear =
        drawn.stream()
            .filter(visit -> visit.day().filter(day -> day.getYear() != year).isEmpty())
            .toList();
    Map<DepartmentCode, Set<Object>> byDepartment = new TreeMap<>();
    if (counts(regulation, CapScope.DEPARTMENT, year)) {
      ofYear.forEach(
          visit ->
              visit
                  .team()
                  .forEach(
                      seat ->
                          byDepartment
                              .computeIfAbsent(seat.department(), code -> new HashSet<>())
                              .add(call(visit))));
    }
    long calls = ofYear.stream().map(KnownVisits::call).distinct().count();
    return new EarlierVisits(
        byDepartment.entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, made -> made.getValue().size())),
        counts(regulation, CapScope.ALL, year) ? Math.toIntExact(calls) : 0);
  }

  /** Visits of one day are one call (R12). */
  private static Object call(Visit visit) {
    return visit.day().<Object>map(day -> day).orElse(visit.id());
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
