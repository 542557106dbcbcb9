package mingqian.ceremony;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import mingqian.ceremony.Conducted.DrawnSeat;
import mingqian.ceremony.Conducted.DrawnVisit;
import mingqian.draw.DrawResult;
import mingqian.draw.FinalState;
import mingqian.draw.InspectorRow;
import mingqian.draw.Lists;
import mingqian.draw.Seat;
import mingqian.draw.TargetRow;
import mingqian.draw.Visit;
import mingqian.plan.DrawOrder;
import mingqian.plan.OrderStratum;
import mingqian.terms.CertificateNumber;
import mingqian.terms.DepartmentCode;

/** Translates the result of a draw back into people and matters 结果还原. */
final class DrawnVisits {
  private final Map<String, OrderStratum> strata;
  private final Map<String, CertificateNumber> inspectors;
  private final TargetKey targets;

  /**
   * For draws of an order.
   *
   * @param inspectors who stands behind each pseudonym
   * @param targets who stands behind each target
   */
  DrawnVisits(DrawOrder order, Map<String, CertificateNumber> inspectors, TargetKey targets) {
    strata =
        order.strata().stream().collect(Collectors.toMap(OrderStratum::name, Function.identity()));
    this.inspectors = inspectors;
    this.targets = targets;
  }

  /** Every drawn target, by credit code. */
  List<DrawnVisit> of(DrawResult result) {
    FinalState state = new FinalState(result.teams().seats(), result.days().visits());
    return of(result.sealed().lists(), state, result.chosen().stream().sorted().toList());
  }

  /** These targets, as a draw stands. */
  List<DrawnVisit> of(Lists lists, FinalState state, List<String> targets) {
    Map<String, String> stratumOf =
        lists.targets().stream().collect(Collectors.toMap(TargetRow::target, TargetRow::stratum));
    Map<String, LocalDate> dayOf =
        state.visits().stream().collect(Collectors.toMap(Visit::target, Visit::day));
    Map<String, List<Seat>> teamOf =
        state.seats().stream().collect(Collectors.groupingBy(Seat::target));
    Map<String, DepartmentCode> departmentOf =
        lists.pool().inspectors().stream()
            .collect(Collectors.toMap(InspectorRow::inspector, InspectorRow::department));
    return targets.stream()
        .map(
            target ->
                visit(
                    target,
                    strata.get(stratumOf.get(target)),
                    Optional.ofNullable(dayOf.get(target)),
                    seats(teamOf.getOrDefault(target, List.of()), departmentOf)))
        .toList();
  }

  private DrawnVisit visit(
      String target, OrderStratum stratum, Optional<LocalDate> day, List<DrawnSeat> seats) {
    return new DrawnVisit(
        targets.code(target), stratum.library(), stratum.name(), day, seats, stratum.matters());
  }

  private List<DrawnSeat> seats(List<Seat> team, Map<String, DepartmentCode> departmentOf) {
    return team.stream()
        .map(
            seat ->
                new DrawnSeat(inspectors.get(seat.inspector()), departmentOf.get(seat.inspector())))
        .sorted(Comparator.comparing(DrawnSeat::department).thenComparing(DrawnSeat::inspector))
        .toList();
  }
}
