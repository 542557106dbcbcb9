package mingqian.ceremony;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import mingqian.ceremony.Conducted.DrawnSeat;
import mingqian.ceremony.Conducted.DrawnVisit;
import mingqian.regulation.CapScope;
import mingqian.regulation.EarlierVisits;
import mingqian.regulation.InspectionKind;
import mingqian.regulation.Regulation;
import mingqian.regulation.Validity;
import mingqian.terms.CertificateNumber;
import mingqian.terms.CreditCode;
import mingqian.terms.DateSpan;
import mingqian.terms.DepartmentCode;
import mingqian.terms.DrawId;

/**
 * The visits of one simulated year so far 模拟台账, against which its next draw is weighed as a real
 * one is against {@link VisitsSoFar}. It begins empty: what really was drawn stays out of it.
 */
public final class SimulatedBooks implements VisitsSoFar {
  /**
   * A visit.
   *
   * @param day its day; that on which its draw's visits begin where it has none
   */
  private record Entry(LocalDate day, DrawnVisit visit) {
    int year() {
      return day.getYear();
    }
  }

  private final Regulation regulation;
  private final List<Entry> entries = new ArrayList<>();

  /** The empty books of a year under the regulation. */
  public SimulatedBooks(Regulation regulation) {
    this.regulation = regulation;
  }

  /** Enters the visits of a draw; one without a day counts for the year in which they begin. */
  void enter(List<DrawnVisit> visits, LocalDate begin) {
    for (DrawnVisit visit : visits) {
      entries.add(new Entry(visit.day().orElse(begin), visit));
    }
  }

  @Override
  public Map<CreditCode, EarlierVisits> ofEnterprises(int year) {
    boolean all = counts(CapScope.ALL, year);
    boolean each = counts(CapScope.DEPARTMENT, year);
    Map<CreditCode, EarlierVisits> visits = new HashMap<>();
    for (DrawnVisit visit : of(year)) {
      EarlierVisits so = visits.getOrDefault(visit.target(), EarlierVisits.NONE);
      Map<DepartmentCode, Integer> departments = new TreeMap<>(so.byDepartment());
      if (each) {
        departmentsOf(visit).forEach(one -> departments.merge(one, 1, Integer::sum));
      }
      visits.put(visit.target(), new EarlierVisits(departments, so.inAll() + (all ? 1 : 0)));
    }
    return visits;
  }

  private boolean counts(CapScope scope, int year) {
    Validity whole =
        new Validity(
            Optional.of(LocalDate.of(year, 1, 1)), Optional.of(LocalDate.of(year, 12, 31)));
    return regulation.caps().stream()
        .filter(cap -> cap.scope() == scope && cap.validity().overlaps(whole))
        .allMatch(cap -> cap.counts(InspectionKind.RANDOM));
  }

  private static Set<DepartmentCode> departmentsOf(DrawnVisit visit) {
    Set<DepartmentCode> departments = new TreeSet<>();
    visit.seats().forEach(seat -> departments.add(seat.department()));
    return departments;
  }

  @Override
  public Map<CreditCode, Map<String, List<LocalDate>>> checks(DateSpan span) {
    Map<CreditCode, Map<String, List<LocalDate>>> checks = new HashMap<>();
    for (Entry entry : within(span)) {
      Map<String, List<LocalDate>> own =
          checks.computeIfAbsent(entry.visit().target(), target -> new HashMap<>());
      entry
          .visit()
          .matters()
          .forEach(matter -> own.computeIfAbsent(matter, m -> new ArrayList<>()).add(entry.day()));
    }
    return checks;
  }

  @Override
  public Map<CreditCode, List<Team>> teams(DateSpan span) {
    return within(span).stream()
        .sorted(Comparator.comparing(Entry::day).reversed())
        .collect(
            Collectors.groupingBy(
                entry -> entry.visit().target(),
                Collectors.mapping(SimulatedBooks::team, Collectors.toList())));
  }

  private static Team team(Entry entry) {
    return new Team(
        entry.year(),
        entry.visit().seats().stream().map(DrawnSeat::inspector).collect(Collectors.toSet()));
  }

  @Override
  public Set<CreditCode> visited(DateSpan span) {
    return within(span).stream().map(entry -> entry.visit().target()).collect(Collectors.toSet());
  }

  @Override
  public Map<CertificateNumber, Integer> loads(int year) {
    Map<CertificateNumber, Integer> loads = new HashMap<>();
    of(year).stream()
        .flatMap(visit -> visit.seats().stream())
        .forEach(seat -> loads.merge(seat.inspector(), 1, Integer::sum));
    return loads;
  }

  @Override
  public Map<CertificateNumber, Set<LocalDate>> busyDays(DateSpan span) {
    Map<CertificateNumber, Set<LocalDate>> busy = new HashMap<>();
    for (Entry entry : within(span)) {
      if (entry.visit().day().isPresent()) {
        entry
            .visit()
            .seats()
            .forEach(
                seat ->
                    busy.computeIfAbsent(seat.inspector(), who -> new HashSet<>())
                        .add(entry.day()));
      }
    }
    return busy;
  }

  /** None: a simulated visit belongs to no draw that anybody could cite. */
  @Override
  public Set<DrawId> drawsWithin(DateSpan span) {
    return Set.of();
  }

  /** Simulated visits are over when they are drawn. */
  @Override
  public boolean isFinished(DrawId draw) {
    return true;
  }

  @Override
  public boolean hasBegun(DrawId draw) {
    return false;
  }

  private List<Entry> within(DateSpan span) {
    return entries.stream().filter(entry -> span.contains(entry.day())).toList();
  }

  private List<DrawnVisit> of(int year) {
    return entries.stream().filter(entry -> entry.year() == year).map(Entry::visit).toList();
  }
}
