package mingqian.ceremony;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mingqian.draw.Closure;
import mingqian.draw.ExcludedInspector;
import mingqian.draw.ExcludedTarget;
import mingqian.draw.Lists;
import mingqian.draw.OpenDay;
import mingqian.draw.Pool;
import mingqian.draw.Recusal;
import mingqian.draw.TargetRow;
import mingqian.regulation.RuleId;
import mingqian.terms.CertificateNumber;
import mingqian.terms.CreditCode;
import mingqian.terms.DepartmentCode;

/** Writes the lists of a sealed folder from the material 编制名单. */
final class Listing {
  /**
   * What the inspectors do beside this draw.
   *
   * @param loads visits of the year by first certificate
   * @param busy days with a visit of another draw
   * @param past the visits of the enterprises
   */
  record Engagements(
      Map<CertificateNumber, Integer> loads,
      Map<CertificateNumber, Set<LocalDate>> busy,
      Past past) {}

  private final Material material;
  private final Eligibility eligibility;
  private final Masks masks;
  private final PoolRows people;
  private final List<StayingAway> recused;
  private final RotatedSeats rotated;

  Listing(Material material, Eligibility eligibility, Engagements engagements, Masks masks) {
    this.material = material;
    this.eligibility = eligibility;
    this.masks = masks;
    people = new PoolRows(material, engagements, masks, allDays());
    recused = recused();
    rotated =
        new RotatedSeats(material, people.seatable(), recused)
            .look(eligibility, engagements.past());
  }

  /** The departments that are too small for rotation, by code (R17). */
  Set<DepartmentCode> withoutRotation() {
    return rotated.yielding();
  }

  Lists lists() {
    return new Lists(
        StratumTable.of(material.order(), eligibility),
        eligibility.eligible().stream()
            .map(
                each ->
                    new TargetRow(
                        each.stratum().name(),
                        masks.named(each.enterprise().creditCode()),
                        each.enterprise().district(),
                        each.stratum().name()))
            .toList(),
        eligibility.excluded().stream()
            .map(
                each ->
                    new ExcludedTarget(masks.of(each.enterprise().creditCode()), each.rule().id()))
            .toList(),
        ProfileTable.of(material),
        pool(),
        days(),
        closures());
  }

  /** The last day on which the draw allows a visit; empty where there is none. */
  List<LocalDate> allDays() {
    return days().stream().map(OpenDay::day).distinct().sorted().toList();
  }

  private List<OpenDay> days() {
    return material.order().strata().stream()
        .flatMap(
            stratum ->
                eligibility.days(stratum).stream().map(day -> new OpenDay(stratum.name(), day)))
        .toList();
  }

  private List<Closure> closures() {
    return eligibility.eligible().stream()
        .flatMap(
            each ->
                each.closed().stream()
                    .map(day -> new Closure(masks.named(each.enterprise().creditCode()), day)))
        .toList();
  }

  private Pool pool() {
    return new Pool(
        people.inspectors(),
        material.pool().inspectors().stream()
            .filter(inspector -> !people.isSeatable(inspector))
            .map(inspector -> new ExcludedInspector(people.mask(inspector), RuleId.R03.id()))
            .toList(),
        people.qualifications(),
        recusals(),
        people.absences());
  }

  /** All causes alike: whoever reads the list learns of none. */
  private List<Recusal> recusals() {
    return Stream.concat(recused.stream(), rotated.pairs().stream())
        .map(pair -> new Recusal(people.mask(pair.inspector()), masks.named(pair.target())))
        .distinct()
        .toList();
  }

  /** Who must stay away whatever that does to a department. */
  private List<StayingAway> recused() {
    Set<CreditCode> targets =
        eligibility.eligible().stream()
            .map(each -> each.enterprise().creditCode())
            .collect(Collectors.toSet());
    return Stream.concat(
            people.recusals(targets).stream().map(StayingAway::of),
            OwnStations.of(material, people.seatable(), eligibility.eligible()).stream())
        .toList();
  }
}
