package mingqian.draw;

import java.util.List;
import mingqian.draw.DrawResult.DayResult;
import mingqian.draw.DrawResult.TeamResult;

/**
 * One attempt 试排 at teams and days.
 *
 * @param label what tells its picks from those of other attempts
 * @param teams who visits
 * @param days when
 */
record Attempt(String label, TeamResult teams, DayResult days) {
  private static final int MOST = 6;

  /**
   * The first of at most six that leaves the fewest targets without a day.
   *
   * @param chosen the targets that want teams and days
   * @param label before the number of each attempt, empty for those of the draw itself
   */
  static Attempt best(Premises premises, Seed seed, List<String> chosen, String label) {
    Attempt best = of(premises, seed, chosen, label + 1);
    for (int number = 2; number <= MOST && !best.days().unplaced().isEmpty(); number++) {
      Attempt next = of(premises, seed, chosen, label + number);
      best = next.days().unplaced().size() < best.days().unplaced().size() ? next : best;
    }
    return best;
  }

  private static Attempt of(Premises premises, Seed seed, List<String> chosen, String label) {
    Picks picks = new Picks(seed.team(), label);
    TeamResult teams = Teams.draw(premises.lists(), chosen, picks);
    return new Attempt(label, teams, VisitDays.draw(premises, chosen, teams.seats(), picks));
  }
}
