package mingqian.simulation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import mingqian.access.Actor;
import mingqian.access.Role;
import mingqian.ceremony.SimulatedOrders;
import mingqian.terms.CreditCode;

/**
 * Tells how the simulation of a plan stands and what the last one brought 模拟簿, to those who decide
 * on plans and to the auditor; nobody else, the administrator included.
 */
@ApplicationScoped
public class SimulationBook {
  @Inject SimulationStore store;
  @Inject SimulatedOrders orders;
  @PersistenceContext EntityManager database;

  /**
   * A plan whose year can be simulated.
   *
   * @param number 计划编号
   * @param name 计划名称
   */
  public record PlanLine(String number, String name) {}

  /**
   * How a plan's simulation stands.
   *
   * @param plan the plan's number
   * @param state of the last simulation of this plan; none where another plan's ran since
   * @param done draws made so far
   * @param total draws to be made; 0 while the directories are being read
   * @param kept the last one that came to its end, unless another is under way
   */
  public record Standing(
      String plan, SimulationState state, int done, int total, Optional<Kept> kept) {
    /** The whole per cent that is done. */
    public int percent() {
      return total == 0 ? 0 : (int) (100L * done / total);
    }

    /** Whether it runs. */
    public boolean isRunning() {
      return state == SimulationState.RUNNING;
    }
  }

  /**
   * A simulation that came to its end.
   *
   * @param report what it brought
   * @param runs how often the year was lived through
   * @param madeAt when, in office time
   * @param madeBy who started it
   * @param inputs the digest of what it was reckoned from
   * @param stale whether orders, rules or directories have changed since
   */
  public record Kept(
      SimulationReport report,
      int runs,
      Instant madeAt,
      String madeBy,
      String inputs,
      boolean stale) {}

  /** The plans that have orders, the latest year first. */
  @Transactional
  public List<PlanLine> plans(Actor actor) {
    permit(actor);
    return database
        .createQuery(
            "select distinct p.number, p.name, p.year from DrawOrder o join o.plan p"
                + " order by p.year desc, p.number",
            Object[].class)
        .getResultStream()
        .map(row -> new PlanLine((String) row[0], (String) row[1]))
        .toList();
  }

  /** The standing; empty for a plan without orders. */
  @Transactional
  public Optional<Standing> of(String plan, Actor actor) {
    permit(actor);
    if (!orders.isKnown(plan)) {
      return Optional.empty();
    }
    SimulationTurn turn = store.turn();
    boolean own = plan.equals(turn.plan());
    if (own && turn.state() == SimulationState.RUNNING) {
      return Optional.of(
          new Standing(plan, turn.state(), turn.done(), turn.total(), Optional.empty()));
    }
    Optional<Kept> kept = store.kept(plan).map(found -> kept(found, plan));
    SimulationState state = own ? turn.state() : SimulationState.NONE;
    return Optional.of(new Standing(plan, state, 0, 0, kept));
  }

  /**
   * How often an enterprise is visited on average by the last simulation of the plan; empty for one
   * that no order can draw, or without a simulation.
   */
  @Transactional
  public Optional<BigDecimal> rate(String plan, CreditCode target, Actor actor) {
    actor.mustBe(Role.COORDINATOR, Role.AUDITOR);
    return store.kept(plan).flatMap(found -> found.report().rate(target));
  }

  private Kept kept(YearSimulation found, String plan) {
    return new Kept(
        found.report(),
        found.runs(),
        found.madeAt(),
        found.madeBy(),
        found.inputs().value(),
        !orders.inputs(plan).equals(found.inputs()));
  }

  private static void permit(Actor actor) {
    actor.mustBe(Role.COORDINATOR, Role.APPROVER, Role.AUDITOR);
  }
}
