package mingqian.ceremony;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import mingqian.directory.Inspector;
import mingqian.draw.Further;
import mingqian.draw.InspectorRow;
import mingqian.draw.Lists;
import mingqian.draw.OpenDay;
import mingqian.draw.Recusal;
import mingqian.terms.CertificateNumber;
import mingqian.terms.CreditCode;

/**
 * Who could be added to the lists of a draw 可补充人员: every inspector of the departments concerned who
 * may inspect on one of the days left, does not stand on the lists, and has no visit of another
 * draw on those days, since an addendum cites nobody. The rotation (R17) yields: there are too few
 * as it is.
 */
final class FurtherPeople {
  private final Material material;
  private final Lists lists;
  private final List<LocalDate> days;

  /**
   * For a draw as its lists stand.
   *
   * @param from the first day that counts, inclusive
   */
  FurtherPeople(Material material, Lists lists, LocalDate from) {
    this.material = material;
    this.lists = lists;
    days =
        lists.days().stream()
            .map(OpenDay::day)
            .filter(day -> !day.isBefore(from))
            .distinct()
            .sorted()
            .toList();
  }

  /**
   * Who stands behind the lists.
   *
   * @param people behind the pseudonyms so far
   * @param targets behind the targets
   */
  record Known(Map<String, CertificateNumber> people, TargetKey targets) {}

  /**
   * Their rows; no days and no closures.
   *
   * @param masks gives pseudonyms, those of so far among them
   */
  Further rows(Listing.Engagements engagements, Known behind, Masks masks) {
    Set<CertificateNumber> known =
        lists.pool().inspectors().stream()
            .map(InspectorRow::inspector)
            .map(behind.people()::get)
            .collect(Collectors.toCollection(HashSet::new));
    List<Inspector> others =
        material.pool().inspectors().stream()
            .filter(one -> !known.contains(one.firstCertificate()))
            .filter(one -> isFree(one, engagements))
            .toList();
    PoolRows rows = new PoolRows(of(others), engagements, masks, days);
    return new Further(
        rows.inspectors(),
        rows.qualifications(),
        recusals(rows, behind.targets()),
        rows.absences(),
        List.of(),
        List.of());
  }

  private boolean isFree(Inspector one, Listing.Engagements engagements) {
    return engagements.busy().getOrDefault(one.firstCertificate(), Set.of()).stream()
        .noneMatch(days::contains);
  }

  private Material of(List<Inspector> others) {
    Set<Inspector> wanted = Set.copyOf(others);
    Material.People pool = material.pool();
    return new Material(
        material.order(),
        material.regulation(),
        material.enterprises(),
        new Material.People(
            others,
            pool.leaves().stream().filter(each -> wanted.contains(each.inspector())).toList(),
            pool.recusals().stream().filter(each -> wanted.contains(each.inspector())).toList()),
        material.matters());
  }

  private List<Recusal> recusals(PoolRows rows, TargetKey key) {
    Set<CreditCode> targets =
        lists.targets().stream().map(row -> key.code(row.target())).collect(Collectors.toSet());
    return rows.recusals(targets).stream()
        .map(
            recusal ->
                new Recusal(
                    rows.mask(recusal.inspector()), key.target(recusal.enterprise().creditCode())))
        .distinct()
        .toList();
  }
}
