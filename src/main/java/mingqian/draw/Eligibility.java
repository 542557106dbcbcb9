package mingqian.draw;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import mingqian.terms.DistrictCode;

/** Who may take a seat of which line 任职条件: the rules R02, R03, R04, R13 and R16 on sealed lists. */
final class Eligibility {
  private final Map<String, Set<String>> qualifications = new HashMap<>();
  private final Map<String, Set<String>> recusals = new HashMap<>();
  private final OpenDays openDays;

  /**
   * What lines have in common whose seats the same inspectors may take, recusals apart.
   *
   * @param department of the line, {@code *} for anyone
   * @param territory of the line
   * @param district of the target where the territory depends on it, else {@code -}
   * @param qualification of the line
   * @param firstDay the first open day of the target; {@link LocalDate#MAX} where it has none
   */
  record Demand(
      String department,
      Territory territory,
      String district,
      String qualification,
      LocalDate firstDay) {}

  Eligibility(Lists lists) {
    openDays = new OpenDays(lists);
    for (Qualification row : lists.pool().qualifications()) {
      qualifications
          .computeIfAbsent(row.inspector(), k -> new HashSet<>())
          .add(row.qualification());
    }
    for (Recusal row : lists.pool().recusals()) {
      recusals.computeIfAbsent(row.target(), k -> new HashSet<>()).add(row.inspector());
    }
  }

  Demand demand(TargetRow target, ProfileLine line) {
    NavigableSet<LocalDate> days = openDays.of(target.target());
    return new Demand(
        line.department(),
        line.territory(),
        line.territory() == Territory.ANY ? "-" : target.district().value(),
        line.qualification(),
        days.isEmpty() ? LocalDate.MAX : days.first());
  }

  boolean mayTake(InspectorRow inspector, Demand demand) {
    return barrier(inspector, demand).isEmpty();
  }

  /** What keeps the inspector out of lines of that demand, recusals apart. */
  Optional<TeamLine.Barrier> barrier(InspectorRow inspector, Demand demand) {
    if (!demand.department().equals(ProfileLine.ANYONE)
        && !demand.department().equals(inspector.department().value())) {
      return Optional.of(TeamLine.Barrier.DEPARTMENT);
    }
    if (inspector.validUntil().isBefore(demand.firstDay())) {
      return Optional.of(TeamLine.Barrier.CERTIFICATE);
    }
    boolean near =
        demand.territory() == Territory.ANY
            || demand.territory().allows(inspector.district(), new DistrictCode(demand.district()));
    return near ? Optional.empty() : Optional.of(TeamLine.Barrier.TERRITORY);
  }

  boolean qualifies(String inspector, String qualification) {
    return qualification.equals("-")
        || qualifications.getOrDefault(inspector, Set.of()).contains(qualification);
  }

  /** The inspectors recused from a target. */
  Set<String> recused(String target) {
    return recusals.getOrDefault(target, Set.of());
  }
}
