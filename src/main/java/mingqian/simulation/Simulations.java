package mingqian.simulation;

import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import mingqian.access.Actor;
import mingqian.ceremony.SimulatedOrders;
import mingqian.draw.Seed;
import mingqian.simulation.YearSimulation.Ground;
import mingqian.terms.Outcome;
import org.eclipse.microprofile.config.Config;

/**
 * Carries simulations out in the background 后台模拟: reads once, then only reckons. An error ends the
 * simulation and is told on its page.
 */
@ApplicationScoped
public class Simulations {
  /** How often the year is lived through where {@code mingqian.simulation.runs} is not set. */
  private static final int RUNS = 20;

  private static final int MOST_RUNS = 1_000;
  private static final int SEED_BYTES = 16;
  private static final Logger LOG = System.getLogger(Simulations.class.getName());
  private static final SecureRandom RANDOM = new SecureRandom();

  @Inject SimulateYear simulateYear;
  @Inject SimulatedOrders orders;
  @Inject SimulationStore store;
  @Inject ManagedExecutorService threads;
  @Inject Config config;

  /** Starts; see {@link SimulateYear#begin}. */
  public Outcome start(String plan, Actor actor) {
    Seed fresh = freshSeed();
    Outcome outcome = simulateYear.begin(plan, fresh, actor);
    if (outcome.isDone()) {
      threads.execute(() -> carryOut(plan, fresh, actor.name()));
    }
    return outcome;
  }

  /** A seed that nobody knows before, made for one simulation and for nothing else. */
  static Seed freshSeed() {
    byte[] random = new byte[SEED_BYTES];
    RANDOM.nextBytes(random);
    return new Seed(HexFormat.of().formatHex(random));
  }

  /** Reckons and keeps; whatever breaks it ends its turn, or nobody else could begin. */
  void carryOut(String plan, Seed fresh, String by) {
    try {
      SimulatedOrders.Year year = orders.of(plan);
      int runs = runs();
      int total = runs * year.orders().size();
      Optional<SimulationReport> report =
          new YearRuns(year.orders(), fresh).run(runs, done -> store.tell(fresh, done, total));
      report.ifPresent(
          found -> store.keep(plan, new Ground(fresh, runs, year.inputs()), found, by));
    } catch (RuntimeException e) {
      LOG.log(Level.ERROR, "the simulation of plan " + plan + " broke off", e);
      store.fail(fresh);
    }
  }

  /** How often the year is lived through, 1 to 1,000. */
  private int runs() {
    int wanted = config.getOptionalValue("mingqian.simulation.runs", Integer.class).orElse(RUNS);
    return Math.max(1, Math.min(wanted, MOST_RUNS));
  }
}
