package mingqian.ceremony;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import mingqian.ceremony.Conducted.DrawnSeat;
import mingqian.ceremony.Conducted.DrawnVisit;
import mingqian.regulation.CapScope;
import mingqian.regulation.EarlierVisits;
import mingqian.regulation.InspectionKind;
import mingqian.regulation.Regulation;
import mingqian.terms.CertificateNumber;
import mingqian.terms.CreditCode;
import mingqian.terms.DateSpan;
import mingqian.terms.DepartmentCode;

/**
 * The visits of one simulated year so far 模拟台账, against which its next draw is weighed as a real
 * one is against {@link VisitsSoFar}. It begins empty: what really was drawn stays out of it.
 */
public final class SimulatedBooks {
  private record Entry(int year, DrawnVisit visit) {}

  private final Regulation regulation;
  private final List<Entry> entries = new ArrayList<>();

  /** The empty books of a year under the regulation. */
  public SimulatedBooks(Regulation regulation) {
    this.regulation = regulation;
  }

  /** Enters the visits of a draw; one without a day counts for the year in which they begin. */
  void enter(List<DrawnVisit> visits, LocalDate begin) {
    for (DrawnVisit visit : visits) {
      entries.add(new Entry(visit.day().orElse(begin).getYear(), visit));
    }
  }

  /** The visits of a year that caps count (R06). */
  Map<CreditCode, EarlierVisits> ofEnterprises(int year) {
    boolean all = counts(CapScope.ALL);
    boolean each = counts(CapScope.DEPARTMENT);
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

  private boolean counts(CapScope scope) {
    return regulation.caps().stream()
        .filter(cap -> cap.scope() == scope)
        .allMatch(cap -> cap.counts(InspectionKind.RANDOM));
  }

  private static Set<DepartmentCode> departmentsOf(DrawnVisit visit) {
    Set<DepartmentCode> departments = new TreeSet<>();
    visit.seats().forEach(seat -> departments.add(seat.department()));
    return departments;
  }

  Listing.Engagements engagements(DateSpan span) {
    Map<CertificateNumber, Integer> loads = new HashMap<>();
    Map<CertificateNumber, Set<LocalDate>> busy = new HashMap<>();
    for (DrawnVisit visit : of(span.from().getYear())) {
      for (DrawnSeat seat : visit.seats()) {
        loads.merge(seat.inspector(), 1, Integer::sum);
        visit
            .day()
            .filter(span::contains)
            .ifPresent(
                day -> busy.computeIfAbsent(seat.inspector(), who -> new HashSet<>()).add(day));
      }
    }
    return new Listing.Engagements(loads, busy);
  }

  private List<DrawnVisit> of(int year) {
    return entries.stream().filter(entry -> entry.year() == year).map(Entry::visit).toList();
  }
}
