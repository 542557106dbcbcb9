package mingqian.draw;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import mingqian.terms.Words;

/**
 * What teams must hold 检查组规则 (R02, R03, R04, R13, R16), checked seat by seat and without the search
 * that found them.
 */
public final class TeamRules {
  private final Lists lists;
  private final Eligibility eligibility;
  private final Map<String, TargetRow> targets = new HashMap<>();
  private final Map<String, InspectorRow> inspectors = new HashMap<>();
  private final List<Words> broken = new ArrayList<>();

  private record LineKey(String target, String department) {}

  private TeamRules(Lists lists) {
    this.lists = lists;
    this.eligibility = new Eligibility(lists);
    lists.targets().forEach(row -> targets.put(row.target(), row));
    lists.pool().inspectors().forEach(row -> inspectors.put(row.inspector(), row));
  }

  /** Every rule that a seat breaks; open seats break none. */
  public static List<Words> broken(Lists lists, List<Seat> seats) {
    TeamRules rules = new TeamRules(lists);
    Map<LineKey, List<String>> teams =
        seats.stream()
            .collect(
                Collectors.groupingBy(
                    seat -> new LineKey(seat.target(), seat.department()),
                    Collectors.mapping(Seat::inspector, Collectors.toList())));
    teams.forEach(rules::team);
    rules.distinct(seats);
    rules.capacities(seats);
    return List.copyOf(rules.broken);
  }

  /** How many seats of the targets nobody takes. */
  public static int open(Lists lists, List<String> chosen, List<Seat> seats) {
    Map<String, Integer> needed = new HashMap<>();
    lists.profiles().forEach(line -> needed.merge(line.profile(), line.seats(), Integer::sum));
    Set<String> wanted = new HashSet<>(chosen);
    int sum =
        lists.targets().stream()
            .filter(row -> wanted.contains(row.target()))
            .mapToInt(row -> needed.get(row.profile()))
            .sum();
    return sum - seats.size();
  }

  /** Whether the shortfall proves that no complete teams exist. */
  public static boolean proves(Lists lists, Shortfall shortfall) {
    TeamRules rules = new TeamRules(lists);
    Set<LineKey> seen = new HashSet<>();
    int needed = 0;
    Map<String, Integer> useful = new HashMap<>();
    for (Shortfall.Need need : shortfall.needs()) {
      TargetRow target = rules.targets.get(need.target());
      ProfileLine line = rules.line(target, need.department());
      boolean any = need.qualification().equals("-");
      if (!seen.add(new LineKey(need.target(), need.department()))
          || need.seats() != (any ? line.seats() : line.qualified())) {
        return false;
      }
      needed += need.seats();
      for (InspectorRow row : lists.pool().inspectors()) {
        if (rules.mayTake(row, target, line)
            && rules.eligibility.qualifies(row.inspector(), need.qualification())) {
          useful.merge(row.inspector(), 1, Integer::sum);
        }
      }
    }
    int available = 0;
    for (InspectorRow row : lists.pool().inspectors()) {
      available += Math.min(row.capacity(), useful.getOrDefault(row.inspector(), 0));
    }
    return needed > available;
  }

  private void team(LineKey key, List<String> team) {
    TargetRow target = targets.get(key.target());
    if (target == null) {
      broken(key.target(), "不是检查对象", "is no target");
      return;
    }
    ProfileLine line = line(target, key.department());
    if (team.size() > line.seats()) {
      broken(key.target(), "席位多于要求", "has more seats than its profile");
    }
    int plain = 0;
    for (String inspector : team) {
      InspectorRow row = inspectors.get(inspector);
      if (row == null || !mayTake(row, target, line)) {
        broken(key.target(), "人员不符合条件 " + inspector, "may not be visited by " + inspector);
      }
      plain += eligibility.qualifies(inspector, line.qualification()) ? 0 : 1;
    }
    if (plain > line.seats() - line.qualified()) {
      broken(key.target(), "具备资质的人员不足", "has too few qualified members");
    }
  }

  private ProfileLine line(TargetRow target, String department) {
    return lists.profiles().stream()
        .filter(line -> line.profile().equals(target.profile()))
        .filter(line -> line.department().equals(department))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    target.target() + " has no seats of department " + department));
  }

  private boolean mayTake(InspectorRow row, TargetRow target, ProfileLine line) {
    return eligibility.mayTake(row, eligibility.demand(target, line))
        && !eligibility.recused(target.target()).contains(row.inspector());
  }

  private void distinct(List<Seat> seats) {
    Set<String> seen = new HashSet<>();
    for (Seat seat : seats) {
      if (!seen.add(seat.target() + "," + seat.inspector())) {
        broken(seat.target(), "人员重复 " + seat.inspector(), "has twice " + seat.inspector());
      }
    }
  }

  private void capacities(List<Seat> seats) {
    Map<String, Integer> counts = new HashMap<>();
    seats.forEach(seat -> counts.merge(seat.inspector(), 1, Integer::sum));
    counts.forEach(
        (inspector, count) -> {
          InspectorRow row = inspectors.get(inspector);
          if (row != null && count > row.capacity()) {
            broken(inspector, "超出承担上限", "has more targets than its capacity");
          }
        });
  }

  private void broken(String who, String zh, String en) {
    broken.add(new Words(who + " " + zh, who + " " + en));
  }
}
