package mingqian.draw;

import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.score.buildin.hardsoft.HardSoftScore;
import java.util.List;

/** All seats of a draw as Timefold plans them. */
@PlanningSolution
public class PlannedTeams {
  @PlanningEntityCollectionProperty private List<PlannedSeat> seats;
  @PlanningScore private HardSoftScore score;

  /** For the solver. */
  public PlannedTeams() {}

  PlannedTeams(List<PlannedSeat> seats) {
    this.seats = seats;
  }

  public List<PlannedSeat> getSeats() {
    return seats;
  }

  public HardSoftScore getScore() {
    return score;
  }
}
