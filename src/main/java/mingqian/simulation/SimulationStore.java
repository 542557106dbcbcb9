package mingqian.simulation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import mingqian.access.SystemTime;
import mingqian.draw.Seed;
import mingqian.simulation.YearSimulation.Ground;

/** Keeps the turn and the reports of simulations 模拟档案, each step in a short transaction. */
@ApplicationScoped
class SimulationStore {
  @PersistenceContext EntityManager database;
  @Inject Clock clock;
  @Inject @SystemTime Clock real;

  SimulationTurn turn() {
    return database.find(SimulationTurn.class, SimulationTurn.ONLY);
  }

  /** The turn, locked until the end of the transaction. */
  SimulationTurn lockedTurn() {
    return database.find(SimulationTurn.class, SimulationTurn.ONLY, LockModeType.PESSIMISTIC_WRITE);
  }

  Optional<YearSimulation> kept(String plan) {
    return Optional.ofNullable(database.find(YearSimulation.class, plan));
  }

  /** Says how far the simulation has come; answers whether it may go on. */
  @Transactional
  boolean tell(Seed seed, int done, int total) {
    SimulationTurn turn = lockedTurn();
    boolean goesOn = turn.isOf(seed);
    if (goesOn) {
      turn.tell(done, total, real.instant());
    }
    return goesOn;
  }

  /** Keeps the report instead of the one before, unless the simulation was ended meanwhile. */
  @Transactional
  void keep(String plan, Ground ground, SimulationReport report, String by) {
    SimulationTurn turn = lockedTurn();
    if (turn.isOf(ground.seed())) {
      YearSimulation kept = kept(plan).orElseGet(() -> new YearSimulation(plan));
      kept.take(ground, report, clock.instant(), by);
      database.merge(kept);
      turn.end(SimulationState.DONE);
    }
  }

  /** Notes that the simulation broke off. */
  @Transactional
  void fail(Seed seed) {
    SimulationTurn turn = lockedTurn();
    if (turn.isOf(seed)) {
      turn.end(SimulationState.FAILED);
    }
  }
}
