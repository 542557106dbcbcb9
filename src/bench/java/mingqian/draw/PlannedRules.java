package mingqian.draw;

import ai.timefold.solver.core.api.score.buildin.hardsoft.HardSoftScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintCollectors;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.ConstraintProvider;
import ai.timefold.solver.core.api.score.stream.Joiners;

/** What the ranges of seats leave over: nobody above capacity, nobody twice in a team. */
public class PlannedRules implements ConstraintProvider {
  @Override
  public Constraint[] defineConstraints(ConstraintFactory factory) {
    return new Constraint[] {
      factory
          .forEach(PlannedSeat.class)
          .groupBy(PlannedSeat::getInspector, ConstraintCollectors.count())
          .filter((inspector, count) -> count > inspector.capacity())
          .penalize(HardSoftScore.ONE_HARD, (inspector, count) -> count - inspector.capacity())
          .asConstraint("capacity"),
      factory
          .forEachUniquePair(
              PlannedSeat.class,
              Joiners.equal(PlannedSeat::getTarget),
              Joiners.equal(PlannedSeat::getInspector))
          .penalize(HardSoftScore.ONE_HARD)
          .asConstraint("distinct")
    };
  }
}
