package mingqian.ceremony;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import mingqian.directory.Enterprise;
import mingqian.directory.RegistrationState;
import mingqian.plan.OrderStratum;
import mingqian.regulation.EarlierVisits;
import mingqian.regulation.RuleId;
import mingqian.terms.DepartmentCode;

/**
 * Who can be drawn and who cannot 入围与排除: every enterprise of the libraries concerned stands in
 * exactly one of the two lists, the excluded with the first rule that excludes them.
 */
final class Eligibility {
  /**
   * Somebody who can be drawn.
   *
   * @param closed the days of the stratum on which no visit is allowed, in order
   */
  record Eligible(Enterprise enterprise, OrderStratum stratum, List<LocalDate> closed) {}

  /** Somebody who cannot, and the first rule in order of id that says so. */
  record Excluded(Enterprise enterprise, RuleId rule) {}

  private final Material material;
  private final Past past;
  private final DayRulings rulings;
  private final Map<String, List<LocalDate>> days;
  private final Map<String, Set<DepartmentCode>> departments;
  private final List<Eligible> eligible = new ArrayList<>();
  private final List<Excluded> excluded = new ArrayList<>();

  Eligibility(Material material, Past past) {
    this.material = material;
    this.past = past;
    rulings = new DayRulings(material.regulation());
    List<OrderStratum> strata = material.order().strata();
    days = perStratum(strata, this::visitableDays);
    departments = perStratum(strata, material::departments);
    material.enterprises().forEach(this::place);
  }

  private static <T> Map<String, T> perStratum(
      List<OrderStratum> strata, Function<OrderStratum, T> value) {
    return strata.stream().collect(Collectors.toMap(OrderStratum::name, value));
  }

  private List<LocalDate> visitableDays(OrderStratum stratum) {
    return material.regulation().visitableDays(stratum.library(), material.order().visits());
  }

  List<Eligible> eligible() {
    return eligible;
  }

  List<Excluded> excluded() {
    return excluded;
  }

  /** The days on which the stratum may be visited, in order. */
  List<LocalDate> days(OrderStratum stratum) {
    return days.get(stratum.name());
  }

  private void place(Enterprise enterprise) {
    Set<RuleId> against = new TreeSet<>(Comparator.comparing(RuleId::id));
    if (enterprise.state() != RegistrationState.EXISTING) {
      against.add(RuleId.R14);
    }
    Optional<OrderStratum> stratum =
        material.order().strata().stream().filter(each -> covers(each, enterprise)).findFirst();
    if (stratum.isEmpty()) {
      against.add(RuleId.R05);
    }
    if (past.isCalled(enterprise.creditCode(), enterprise.library())) {
      against.add(RuleId.R12);
    }
    List<LocalDate> closed = new ArrayList<>();
    stratum.ifPresent(found -> against.addAll(askEveryDay(enterprise, found, closed)));
    if (against.isEmpty()) {
      eligible.add(new Eligible(enterprise, stratum.orElseThrow(), closed));
    } else {
      excluded.add(new Excluded(enterprise, against.iterator().next()));
    }
  }

  private static boolean covers(OrderStratum stratum, Enterprise enterprise) {
    return stratum.covers(enterprise.library(), enterprise.industry(), enterprise.riskClass());
  }

  /** The rules that forbid every day; none if one day is open. Gathers the closed days. */
  private Set<RuleId> askEveryDay(
      Enterprise enterprise, OrderStratum stratum, List<LocalDate> closed) {
    DayRulings.Closed answer = rulings.of(enterprise, days(stratum), visit(enterprise, stratum));
    closed.addAll(answer.closed());
    if (closed.size() < days(stratum).size()) {
      return Set.of();
    }
    return answer.against().isEmpty() ? Set.of(RuleId.R01) : answer.against();
  }

  private DayRulings.Wanted visit(Enterprise enterprise, OrderStratum stratum) {
    EarlierVisits all = past.of(enterprise.creditCode());
    Map<DepartmentCode, Integer> mine = new TreeMap<>();
    for (DepartmentCode department : departments.get(stratum.name())) {
      mine.put(department, all.byDepartment().getOrDefault(department, 0));
    }
    return new DayRulings.Wanted(
        new EarlierVisits(mine, all.inAll()),
        material.matters(stratum).stream()
            .map(matter -> past.asked(enterprise.creditCode(), matter))
            .toList());
  }
}
