package mingqian.ceremony;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mingqian.directory.Inspector;
import mingqian.directory.Leave;
import mingqian.draw.Absence;
import mingqian.draw.Closure;
import mingqian.draw.ExcludedInspector;
import mingqian.draw.ExcludedTarget;
import mingqian.draw.InspectorRow;
import mingqian.draw.Lists;
import mingqian.draw.OpenDay;
import mingqian.draw.Pool;
import mingqian.draw.Qualification;
import mingqian.draw.Recusal;
import mingqian.draw.TargetRow;
import mingqian.regulation.ParameterName;
import mingqian.regulation.RuleId;
import mingqian.terms.CertificateNumber;
import mingqian.terms.CreditCode;
import mingqian.terms.DateSpan;
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
  private final Engagements engagements;
  private final Masks masks;
  private final List<Inspector> seatable;
  private final RotatedSeats rotated;

  Listing(Material material, Eligibility eligibility, Engagements engagements, Masks masks) {
    this.material = material;
    this.eligibility = eligibility;
    this.engagements = engagements;
    this.masks = masks;
    seatable = material.pool().inspectors().stream().filter(this::isSeatable).toList();
    rotated =
        new RotatedSeats(material, seatable, hardRecusals()).look(eligibility, engagements.past());
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
                        each.enterprise().creditCode().value(),
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

  private boolean isSeatable(Inspector inspector) {
    return allDays().stream().anyMatch(inspector::mayInspectOn);
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
                    .map(day -> new Closure(each.enterprise().creditCode().value(), day)))
        .toList();
  }

  private Pool pool() {
    LocalDate first = material.order().visits().from();
    int capacity = material.regulation().parameter(ParameterName.INSPECTOR_CAPACITY, first).value();
    return new Pool(
        seatable.stream().map(inspector -> row(inspector, capacity)).toList(),
        material.pool().inspectors().stream()
            .filter(inspector -> !isSeatable(inspector))
            .map(inspector -> new ExcludedInspector(mask(inspector), RuleId.R03.id()))
            .toList(),
        seatable.stream().flatMap(this::qualifications).distinct().toList(),
        recusals(),
        absences());
  }

  private InspectorRow row(Inspector inspector, int capacity) {
    return new InspectorRow(
        mask(inspector),
        inspector.department(),
        inspector.district(),
        inspector.validUntil().orElseThrow(),
        capacity,
        engagements.loads().getOrDefault(inspector.firstCertificate(), 0));
  }

  private Stream<Qualification> qualifications(Inspector inspector) {
    return inspector.qualifications().stream()
        .map(held -> new Qualification(mask(inspector), ProfileTable.code(held)));
  }

  private String mask(Inspector inspector) {
    return masks.of(inspector.firstCertificate());
  }

  /** All causes alike: whoever reads the list learns of none. */
  private List<Recusal> recusals() {
    return Stream.concat(
            hardRecusals().stream()
                .map(
                    recusal ->
                        new Recusal(
                            mask(recusal.inspector()), recusal.enterprise().creditCode().value())),
            rotated.pairs().stream()
                .map(pair -> new Recusal(mask(pair.inspector()), pair.target().value())))
        .distinct()
        .toList();
  }

  private List<mingqian.directory.Recusal> hardRecusals() {
    List<LocalDate> days = allDays();
    if (days.isEmpty()) {
      return List.of();
    }
    DateSpan span = new DateSpan(days.get(0), days.get(days.size() - 1));
    Set<CreditCode> targets =
        eligibility.eligible().stream()
            .map(each -> each.enterprise().creditCode())
            .collect(Collectors.toSet());
    return material.pool().recusals().stream()
        .filter(recusal -> recusal.days().overlaps(span))
        .filter(recusal -> targets.contains(recusal.enterprise().creditCode()))
        .filter(recusal -> isSeatable(recusal.inspector()))
        .toList();
  }

  private List<Absence> absences() {
    List<LocalDate> days = allDays();
    Map<CertificateNumber, List<Leave>> leaves =
        material.pool().leaves().stream()
            .collect(Collectors.groupingBy(leave -> leave.inspector().firstCertificate()));
    List<Absence> absences = new ArrayList<>();
    for (Inspector inspector : seatable) {
      CertificateNumber first = inspector.firstCertificate();
      Set<LocalDate> away = new HashSet<>(engagements.busy().getOrDefault(first, Set.of()));
      leaves
          .getOrDefault(first, List.of())
          .forEach(leave -> days.stream().filter(leave.days()::contains).forEach(away::add));
      days.stream().filter(day -> !inspector.mayInspectOn(day)).forEach(away::add);
      away.stream()
          .filter(days::contains)
          .sorted(Comparator.naturalOrder())
          .forEach(day -> absences.add(new Absence(mask(inspector), day)));
    }
    return absences;
  }
}
