package mingqian.draw;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is left of the lists for an addendum 补抽余量: whom and which days the seats and days of all
 * targets that have a day leave to those that have none.
 */
final class SpareLists {
  private final Lists lists;
  private final Standing standing;
  private final Set<String> open;
  private final List<Seat> fixed;

  private SpareLists(Lists lists, Standing standing) {
    this.lists = lists;
    this.standing = standing;
    open = Set.copyOf(standing.open());
    fixed = standing.seats().stream().filter(seat -> !open.contains(seat.target())).toList();
  }

  /**
   * The lists on which the open targets are drawn: the days from the first one on, and each
   * inspector with what his other seats leave of him.
   */
  static Lists of(Lists lists, Standing standing, LocalDate from) {
    Pool pool = lists.pool();
    SpareLists spare = new SpareLists(lists, standing);
    return new Lists(
        lists.strata(),
        lists.targets(),
        lists.excluded(),
        lists.profiles(),
        new Pool(
            spare.inspectors(),
            pool.excluded(),
            pool.qualifications(),
            spare.recusals(),
            spare.absences()),
        lists.days().stream().filter(row -> !row.day().isBefore(from)).toList(),
        lists.closures());
  }

  private List<InspectorRow> inspectors() {
    Map<String, Integer> seats = new HashMap<>();
    fixed.forEach(seat -> seats.merge(seat.inspector(), 1, Integer::sum));
    return lists.pool().inspectors().stream()
        .map(row -> less(row, seats.getOrDefault(row.inspector(), 0)))
        .toList();
  }

  private static InspectorRow less(InspectorRow row, int seats) {
    return new InspectorRow(
        row.inspector(),
        row.department(),
        row.district(),
        row.validUntil(),
        Math.max(0, row.capacity() - seats),
        row.load() + seats);
  }

  private List<Recusal> recusals() {
    Pool pool = lists.pool();
    Set<String> listed =
        pool.inspectors().stream().map(InspectorRow::inspector).collect(Collectors.toSet());
    Stream<Recusal> gone = standing.gone().stream().filter(row -> listed.contains(row.inspector()));
    return Stream.concat(pool.recusals().stream(), gone).distinct().toList();
  }

  /** Whoever visits elsewhere on a day is not to be had on it, whatever a day may hold. */
  private List<Absence> absences() {
    Map<String, LocalDate> dayOf = new HashMap<>();
    standing.visits().forEach(visit -> dayOf.putIfAbsent(visit.target(), visit.day()));
    Set<Absence> absences = new HashSet<>(lists.pool().absences());
    absences.addAll(standing.away());
    fixed.stream()
        .filter(seat -> dayOf.containsKey(seat.target()))
        .forEach(seat -> absences.add(new Absence(seat.inspector(), dayOf.get(seat.target()))));
    return new ArrayList<>(absences);
  }
}
