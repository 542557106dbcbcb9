package mingqian.draw;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Exhaustive search for teams, written from the rules alone: for each line every set of inspectors
 * that the rules allow, one line after the other. The state after a line is what everybody carries.
 */
final class TeamSearch {
  private final Lists lists;
  private final List<Need> needs = new ArrayList<>();

  private record Need(TargetRow target, ProfileLine line) {}

  private TeamSearch(TeamInstance instance) {
    this.lists = instance.lists();
    for (TargetRow target : lists.targets()) {
      for (ProfileLine line : lists.profiles()) {
        if (line.profile().equals(target.profile())) {
          needs.add(new Need(target, line));
        }
      }
    }
  }

  /** The smallest sum of squares of a complete assignment, or -1 where there is none. */
  static long best(TeamInstance instance) {
    TeamSearch search = new TeamSearch(instance);
    Map<List<Integer>, Boolean> states = new HashMap<>();
    List<Integer> idle = new ArrayList<>();
    search.lists.pool().inspectors().forEach(row -> idle.add(0));
    states.put(idle, true);
    for (Need need : search.needs) {
      Map<List<Integer>, Boolean> next = new HashMap<>();
      for (List<Integer> state : states.keySet()) {
        for (int team = 0; team < 1 << idle.size(); team++) {
          if (search.allowed(need, team)) {
            search.after(state, team, next);
          }
        }
      }
      states = next;
    }
    return states.keySet().stream().map(search::squares).min(Comparator.naturalOrder()).orElse(-1L);
  }

  /** Whether the set of inspectors, as bits, is a team that the rules allow. */
  private boolean allowed(Need need, int team) {
    if (Integer.bitCount(team) != need.line().seats()) {
      return false;
    }
    int qualified = 0;
    for (int i = 0; i < lists.pool().inspectors().size(); i++) {
      if ((team >> i & 1) == 1) {
        InspectorRow inspector = lists.pool().inspectors().get(i);
        if (!fits(need, inspector)) {
          return false;
        }
        Qualification wanted =
            new Qualification(inspector.inspector(), need.line().qualification());
        qualified += lists.pool().qualifications().contains(wanted) ? 1 : 0;
      }
    }
    return qualified >= need.line().qualified();
  }

  private boolean fits(Need need, InspectorRow inspector) {
    String department = need.line().department();
    boolean same = inspector.district().equals(need.target().district());
    boolean near =
        switch (need.line().territory()) {
          case ANY -> true;
          case OWN -> same;
          case OTHER -> !same;
        };
    LocalDate first = lists.days().get(0).day();
    return near
        && (department.equals("*") || department.equals(inspector.department().value()))
        && inspector.validUntil().compareTo(first) >= 0
        && !lists
            .pool()
            .recusals()
            .contains(new Recusal(inspector.inspector(), need.target().target()));
  }

  private void after(List<Integer> state, int team, Map<List<Integer>, Boolean> next) {
    List<Integer> carried = new ArrayList<>(state);
    for (int i = 0; i < carried.size(); i++) {
      carried.set(i, carried.get(i) + (team >> i & 1));
      if (carried.get(i) > lists.pool().inspectors().get(i).capacity()) {
        return;
      }
    }
    next.put(carried, true);
  }

  private long squares(List<Integer> state) {
    long sum = 0;
    for (int i = 0; i < state.size(); i++) {
      long total = (long) lists.pool().inspectors().get(i).load() + state.get(i);
      sum += total * total;
    }
    return sum;
  }
}
