package mingqian.draw;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Checks the teams of {@link LargeDraw}, written from the rules alone: nothing of the search, of
 * its eligibility or of the rules that the verifier uses.
 */
final class TeamsChecked {
  private final Map<String, InspectorRow> inspectors = new HashMap<>();
  private final Set<String> skilled = new HashSet<>();
  private final Set<Recusal> recusals;
  private final Map<String, Integer> seatsOf = new HashMap<>();
  private int wrong;

  private TeamsChecked(Lists lists) {
    lists.pool().inspectors().forEach(row -> inspectors.put(row.inspector(), row));
    lists
        .pool()
        .qualifications()
        .forEach(row -> skilled.add(row.inspector() + row.qualification()));
    recusals = new HashSet<>(lists.pool().recusals());
  }

  /** How many seats nobody has taken who may; 0 where all teams are complete and lawful. */
  static int missing(Lists lists, List<Seat> seats) {
    TeamsChecked checked = new TeamsChecked(lists);
    Map<String, Set<String>> teams = new HashMap<>();
    for (Seat seat : seats) {
      boolean fresh =
          teams
              .computeIfAbsent(seat.target() + seat.department(), line -> new HashSet<>())
              .add(seat.inspector());
      checked.wrong += fresh ? 0 : 1;
      checked.seatsOf.merge(seat.inspector(), 1, Integer::sum);
    }
    int open = 0;
    Map<String, TargetRow> targets = new TreeMap<>();
    lists.targets().forEach(row -> targets.put(row.target(), row));
    int counted = 0;
    for (TargetRow target : targets.values()) {
      for (ProfileLine line : lists.profiles()) {
        if (line.profile().equals(target.profile())) {
          Set<String> team = teams.getOrDefault(target.target() + line.department(), Set.of());
          counted += team.size();
          open += Math.max(0, line.seats() - team.size());
          checked.team(target, line, team);
        }
      }
    }
    checked.seatsOf.forEach(
        (who, count) ->
            checked.wrong += Math.max(0, count - checked.inspectors.get(who).capacity()));
    return open + checked.wrong + Math.abs(seats.size() - counted);
  }

  private void team(TargetRow target, ProfileLine line, Set<String> team) {
    int with = 0;
    for (String who : team) {
      InspectorRow row = inspectors.get(who);
      boolean lawful =
          row != null
              && row.department().value().equals(line.department())
              && row.district().equals(target.district())
              && !recusals.contains(new Recusal(who, target.target()));
      wrong += lawful ? 0 : 1;
      with += skilled.contains(who + line.qualification()) ? 1 : 0;
    }
    int open = line.seats() - team.size();
    wrong += Math.max(0, line.qualified() - with - Math.max(0, open)) + Math.max(0, -open);
  }
}
