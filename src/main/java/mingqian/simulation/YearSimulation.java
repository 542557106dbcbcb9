package mingqian.simulation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import mingqian.draw.Seed;
import mingqian.terms.Digest;

/** The last simulation of a plan's year 年度模拟, with what it was reckoned from. */
@Entity
@Table(name = "year_simulation")
public class YearSimulation {
  @Id
  @Column(name = "plan_number")
  private String plan;

  private String seed;
  private int runs;
  private String inputs;

  @Column(name = "made_at")
  private OffsetDateTime madeAt;

  @Column(name = "made_by")
  private String madeBy;

  private String figures;
  private String shortages;

  /** For the persistence provider. */
  protected YearSimulation() {}

  YearSimulation(String plan) {
    this.plan = plan;
  }

  /**
   * What a simulation was reckoned from.
   *
   * @param seed its own
   * @param runs how often the year was lived through
   * @param inputs the digest of orders, rules and directories
   */
  record Ground(Seed seed, int runs, Digest inputs) {}

  void take(Ground ground, SimulationReport report, Instant at, String by) {
    seed = ground.seed().value();
    runs = ground.runs();
    inputs = ground.inputs().value();
    madeAt = at.atOffset(ZoneOffset.UTC);
    madeBy = by;
    figures = report.figureLines();
    shortages = report.shortageLines();
  }

  SimulationReport report() {
    return SimulationReport.parse(figures, shortages);
  }

  Seed seed() {
    return new Seed(seed);
  }

  int runs() {
    return runs;
  }

  Digest inputs() {
    return new Digest(inputs);
  }

  Instant madeAt() {
    return madeAt.toInstant();
  }

  String madeBy() {
    return madeBy;
  }
}
