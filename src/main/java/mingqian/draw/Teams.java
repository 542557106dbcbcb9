package mingqian.draw;

import java.util.ArrayList;
import java.util.List;
import mingqian.draw.DrawResult.TeamResult;

/**
 * The teams 检查组 of the drawn targets: complete whenever complete teams exist, balanced, and drawn
 * by seed; else as many seats as can be filled, with the proof of what is missing.
 */
public final class Teams {
  private Teams() {}

  static TeamResult draw(Lists lists, List<String> chosen, Picks picks) {
    TeamState state = fill(lists, chosen, picks);
    Lineup lineup = state.lineup;
    List<Seat> seats = new ArrayList<>();
    for (int line = 0; line < lineup.lines.size(); line++) {
      Lineup.Line of = lineup.lines.get(line);
      for (int member : state.team(line)) {
        String inspector = lineup.inspectors.get(member).inspector();
        seats.add(new Seat(of.target(), of.demand().department(), inspector));
      }
    }
    return new TeamResult(List.copyOf(seats), Impossibility.of(state));
  }

  /** Who sits where, and how each came there. */
  static TeamState fill(Lists lists, List<String> chosen, Picks picks) {
    return TeamLevels.fill(Lineup.of(lists, chosen, picks), picks);
  }
}
