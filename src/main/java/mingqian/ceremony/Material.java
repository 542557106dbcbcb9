package mingqian.ceremony;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import mingqian.directory.Enterprise;
import mingqian.directory.Inspector;
import mingqian.directory.Leave;
import mingqian.directory.Matter;
import mingqian.directory.Recusal;
import mingqian.plan.DrawOrder;
import mingqian.plan.OrderStratum;
import mingqian.regulation.Regulation;
import mingqian.regulation.Visitors;
import mingqian.regulation.Window;
import mingqian.terms.DateSpan;
import mingqian.terms.DepartmentCode;

/**
 * What a draw is made from 抽取依据, as the directories stand at one moment.
 *
 * @param order whose draw it is
 * @param regulation the edition in force
 * @param enterprises every enterprise of the libraries concerned, by credit code
 * @param pool the inspectors of the departments concerned
 * @param matters the matters of the order by number
 */
record Material(
    DrawOrder order,
    Regulation regulation,
    List<Enterprise> enterprises,
    People pool,
    Map<String, Matter> matters) {

  /**
   * The inspectors and what keeps them from visits.
   *
   * @param inspectors by first certificate
   * @param leaves their leave
   * @param recusals their recusals
   */
  record People(List<Inspector> inspectors, List<Leave> leaves, List<Recusal> recusals) {}

  /** The windows of joint visits, of the libraries concerned, that the order's visits fall into. */
  List<Window> jointWindows() {
    DateSpan visits = order.visits();
    return order.strata().stream()
        .map(OrderStratum::library)
        .distinct()
        .flatMap(library -> regulation.windows(library).stream())
        .filter(window -> window.visitors() == Visitors.JOINT)
        .filter(window -> window.contains(visits.from()) || window.contains(visits.until()))
        .toList();
  }

  /** The departments whose matters are checked in the stratum. */
  Set<DepartmentCode> departments(OrderStratum stratum) {
    return matters(stratum).stream().map(Matter::department).collect(Collectors.toSet());
  }

  /** The departments whose matters are checked in any stratum. */
  Set<DepartmentCode> departments() {
    return order.strata().stream()
        .flatMap(stratum -> departments(stratum).stream())
        .collect(Collectors.toSet());
  }

  /** The matters that are checked in the stratum. */
  List<Matter> matters(OrderStratum stratum) {
    return stratum.matters().stream().sorted().map(matters::get).toList();
  }
}
