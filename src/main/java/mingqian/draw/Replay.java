package mingqian.draw;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A conducted draw done again 复算, to see how each seat and each day came about. */
final class Replay {
  private final TeamState teams;
  private final VisitDays.Placement placement;
  private final Map<String, Map<String, SeatTaken.Course>> seats = new HashMap<>();
  private final Map<String, Integer> ranks = new HashMap<>();

  private Replay(TeamState teams, VisitDays.Placement placement) {
    this.teams = teams;
    this.placement = placement;
    for (int line = 0; line < teams.lineup.lines.size(); line++) {
      enter(line);
    }
    placement.ranked().forEach(target -> ranks.put(target, ranks.size()));
  }

  /** Draws again; empty where other teams or days come out, as they may before edition 1. */
  static Optional<Replay> of(DrawResult result) {
    Premises premises =
        new Premises(result.sealed().lists(), result.sealed().notice().timing().visitsPerDay());
    List<String> chosen = result.chosen();
    Attempt best = Attempt.best(premises, result.seed(), chosen, "");
    boolean same =
        new HashSet<>(best.teams().seats()).equals(new HashSet<>(result.teams().seats()))
            && new HashSet<>(best.days().visits()).equals(new HashSet<>(result.days().visits()));
    if (!same) {
      return Optional.empty();
    }
    Picks picks = new Picks(result.seed().team(), best.label());
    TeamState teams = Teams.fill(premises.lists(), chosen, picks);
    return Optional.of(
        new Replay(teams, VisitDays.place(premises, chosen, best.teams().seats(), picks)));
  }

  private void enter(int line) {
    String target = teams.lineup.lines.get(line).target();
    int[] team = teams.team(line);
    for (int place = 0; place < team.length; place++) {
      seats
          .computeIfAbsent(target, one -> new HashMap<>())
          .put(teams.lineup.inspectors.get(team[place]).inspector(), teams.course(line, place));
    }
  }

  /** How the seat was taken. */
  Optional<SeatTaken.Course> seat(String target, String inspector) {
    return Optional.ofNullable(seats.getOrDefault(target, Map.of()).get(inspector));
  }

  /** How the day was found; empty for a target without a day. */
  Optional<DayChoice.Course> day(String target) {
    int rank = ranks.getOrDefault(target, -1);
    if (rank < 0 || placement.day(rank).isEmpty()) {
      return Optional.empty();
    }
    int room = placement.placed().get(rank).room();
    return Optional.of(
        new DayChoice.Course(
            room > 0 ? DayChoice.Way.FREE : DayChoice.Way.CLEARED,
            room,
            placement.placed().get(rank).displaced()));
  }
}
