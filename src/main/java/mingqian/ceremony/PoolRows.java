package mingqian.ceremony;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import mingqian.directory.Inspector;
import mingqian.directory.Leave;
import mingqian.directory.Recusal;
import mingqian.draw.Absence;
import mingqian.draw.InspectorRow;
import mingqian.draw.Qualification;
import mingqian.regulation.ParameterName;
import mingqian.terms.CertificateNumber;
import mingqian.terms.CreditCode;
import mingqian.terms.DateSpan;

/**
 * The rows of the inspectors in the lists of a draw 编制人员名单: of those of the material who may
 * inspect on one of the days at least (R03).
 */
final class PoolRows {
  private final Material material;
  private final Listing.Engagements engagements;
  private final Masks masks;
  private final List<LocalDate> days;
  private final List<Inspector> seatable;

  /**
   * For some days.
   *
   * @param days on which the draw allows a visit, in order
   */
  PoolRows(Material material, Listing.Engagements engagements, Masks masks, List<LocalDate> days) {
    this.material = material;
    this.engagements = engagements;
    this.masks = masks;
    this.days = List.copyOf(days);
    seatable = material.pool().inspectors().stream().filter(this::isSeatable).toList();
  }

  /** Who may inspect, by first certificate. */
  List<Inspector> seatable() {
    return seatable;
  }

  boolean isSeatable(Inspector inspector) {
    return days.stream().anyMatch(inspector::mayInspectOn);
  }

  String mask(Inspector inspector) {
    return masks.of(inspector.firstCertificate());
  }

  List<InspectorRow> inspectors() {
    LocalDate first = material.order().visits().from();
    int capacity = material.regulation().parameter(ParameterName.INSPECTOR_CAPACITY, first).value();
    return seatable.stream().map(inspector -> row(inspector, capacity)).toList();
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

  List<Qualification> qualifications() {
    return seatable.stream()
        .flatMap(
            inspector ->
                inspector.qualifications().stream()
                    .map(held -> new Qualification(mask(inspector), ProfileTable.code(held))))
        .distinct()
        .toList();
  }

  /** The recusals of the directory that bear on one of the days and of the targets (R04). */
  List<Recusal> recusals(Set<CreditCode> targets) {
    if (days.isEmpty()) {
      return List.of();
    }
    DateSpan span = new DateSpan(days.get(0), days.get(days.size() - 1));
    return material.pool().recusals().stream()
        .filter(recusal -> recusal.days().overlaps(span))
        .filter(recusal -> targets.contains(recusal.enterprise().creditCode()))
        .filter(recusal -> isSeatable(recusal.inspector()))
        .toList();
  }

  List<Absence> absences() {
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
