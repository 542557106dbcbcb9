package mingqian.simulation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import mingqian.draw.Seed;

/**
 * Whose turn it is to simulate 模拟轮次: one row, so that one simulation runs at a time in the whole
 * office. Its times are real ones: the office clock may stand still.
 */
@Entity
@Table(name = "simulation_turn")
public class SimulationTurn {
  static final short ONLY = 1;

  /** Whoever says nothing for so long is taken for dead, and the next one may begin. */
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  @Id private short id;

  @Enumerated(EnumType.STRING)
  private SimulationState state;

  @Column(name = "plan_number")
  private String plan;

  private String seed;
  private int done;
  private int total;

  @Column(name = "told_at")
  private OffsetDateTime toldAt;

  /** For the persistence provider. */
  protected SimulationTurn() {}

  void begin(String planNumber, Seed fresh, Instant at) {
    state = SimulationState.RUNNING;
    plan = planNumber;
    seed = fresh.value();
    done = 0;
    total = 0;
    toldAt = at.atOffset(ZoneOffset.UTC);
  }

  /** Whether it still is the turn of the simulation of that seed. */
  boolean isOf(Seed fresh) {
    return state == SimulationState.RUNNING && fresh.value().equals(seed);
  }

  void tell(int draws, int all, Instant at) {
    done = draws;
    total = all;
    toldAt = at.atOffset(ZoneOffset.UTC);
  }

  void end(SimulationState how) {
    state = how;
  }

  /** Whether a simulation runs and gives signs of life. */
  boolean isTaken(Instant at) {
    return state == SimulationState.RUNNING && toldAt.toInstant().plus(PATIENCE).isAfter(at);
  }

  SimulationState state() {
    return state;
  }

  String plan() {
    return plan;
  }

  int done() {
    return done;
  }

  int total() {
    return total;
  }
}
