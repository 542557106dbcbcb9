package mingqian.ceremony;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import mingqian.directory.Enterprise;
import mingqian.directory.Inspector;
import mingqian.draw.ProfileLine;
import mingqian.terms.CertificateNumber;
import mingqian.terms.CreditCode;
import mingqian.terms.DepartmentCode;

/**
 * Who stays away from whom by rotation 轮换 (R17): whoever was at the last visits of an enterprise. A
 * department that could not fill its seats at one of the enterprises without them is left out, and
 * named.
 */
final class RotatedSeats {
  private final Material material;
  private final Map<DepartmentCode, List<Inspector>> seatable;
  private final Map<CreditCode, Set<CertificateNumber>> recused;
  private final Map<String, List<ProfileLine>> profiles;
  private final Map<DepartmentCode, List<StayingAway>> pairs = new HashMap<>();
  private final Set<DepartmentCode> yielding = new TreeSet<>();

  RotatedSeats(Material material, List<Inspector> seatable, List<StayingAway> recusals) {
    this.material = material;
    this.seatable = seatable.stream().collect(Collectors.groupingBy(Inspector::department));
    recused =
        recusals.stream()
            .collect(
                Collectors.groupingBy(
                    StayingAway::target,
                    Collectors.mapping(
                        recusal -> recusal.inspector().firstCertificate(), Collectors.toSet())));
    profiles =
        ProfileTable.of(material).stream().collect(Collectors.groupingBy(ProfileLine::profile));
  }

  /** Looks at every enterprise that can be drawn. */
  RotatedSeats look(Eligibility eligibility, Past past) {
    LocalDate first = material.order().visits().from();
    for (Eligibility.Eligible each : eligibility.eligible()) {
      CreditCode target = each.enterprise().creditCode();
      material
          .regulation()
          .rotation(each.stratum().library(), first)
          .map(rotation -> past.rotated(target, rotation, first.getYear()))
          .filter(people -> !people.isEmpty())
          .ifPresent(
              people ->
                  profiles
                      .getOrDefault(each.stratum().name(), List.of())
                      .forEach(line -> weigh(line, each.enterprise(), people)));
    }
    return this;
  }

  private void weigh(ProfileLine line, Enterprise enterprise, Set<CertificateNumber> people) {
    CreditCode target = enterprise.creditCode();
    DepartmentCode department = new DepartmentCode(line.department());
    List<Inspector> own = seatable.getOrDefault(department, List.of());
    Set<CertificateNumber> away = recused.getOrDefault(target, Set.of());
    List<Inspector> left =
        own.stream()
            .filter(one -> !people.contains(one.firstCertificate()))
            .filter(one -> !away.contains(one.firstCertificate()))
            .filter(one -> line.territory().allows(one.district(), enterprise.district()))
            .toList();
    if (left.size() < line.seats() || qualified(left, line) < line.qualified()) {
      yielding.add(department);
    }
    own.stream()
        .filter(one -> people.contains(one.firstCertificate()))
        .forEach(
            one ->
                pairs
                    .computeIfAbsent(department, code -> new ArrayList<>())
                    .add(new StayingAway(one, target)));
  }

  private static long qualified(List<Inspector> people, ProfileLine line) {
    return people.stream()
        .filter(
            one ->
                one.qualifications().stream()
                    .map(ProfileTable::code)
                    .anyMatch(line.qualification()::equals))
        .count();
  }

  /** Who stays away from whom, without those departments for which the rotation yields. */
  List<StayingAway> pairs() {
    return pairs.entrySet().stream()
        .filter(entry -> !yielding.contains(entry.getKey()))
        .flatMap(entry -> entry.getValue().stream())
        .toList();
  }

  /** The departments that are too small for it, by code. */
  Set<DepartmentCode> yielding() {
    return yielding.stream()
        .filter(pairs::containsKey)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
