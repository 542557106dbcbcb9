package mingqian.simulation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import mingqian.access.Actor;
import mingqian.access.AuditTrail;
import mingqian.access.Role;
import mingqian.access.SystemTime;
import mingqian.access.Trace;
import mingqian.ceremony.SimulatedOrders;
import mingqian.draw.Seed;
import mingqian.terms.Outcome;

/**
 * Takes the turn to simulate the year of a plan 发起年度模拟, and gives it back. One simulation runs at a
 * time; {@link Simulations} carries it out afterwards.
 */
@ApplicationScoped
public class SimulateYear {
  @Inject SimulationStore store;
  @Inject SimulatedOrders orders;
  @Inject AuditTrail trail;
  @Inject @SystemTime Clock real;

  /**
   * Takes the turn.
   *
   * @param plan the plan's national number 计划编号
   * @param fresh the seed of this simulation
   */
  @Transactional
  public Outcome begin(String plan, Seed fresh, Actor actor) {
    actor.mustBe(Role.COORDINATOR, Role.APPROVER);
    if (!orders.isKnown(plan)) {
      return Outcome.refused(
          "没有计划 " + plan + "，或者它还没有任务", "there is no plan " + plan + ", or it has no orders yet");
    }
    SimulationTurn turn = store.lockedTurn();
    if (turn.isTaken(real.instant())) {
      return turn.plan().equals(plan)
          ? Outcome.unchanged("该计划正在模拟", "the year of this plan is being simulated already")
          : Outcome.refused(
              "正在模拟计划 " + turn.plan() + "，一次只模拟一个；请等它结束，或者先停止它",
              "the year of plan "
                  + turn.plan()
                  + " is being simulated, one at a time: wait, or end it");
    }
    turn.begin(plan, fresh, real.instant());
    trail.record(actor, "simulate-year", "plan " + plan, Trace.of("seed " + fresh));
    return Outcome.done("开始模拟，不影响任何抽取", "the simulation begins; no draw is touched");
  }

  /** Ends a simulation under way; nothing of it is kept. */
  @Transactional
  public Outcome cancel(String plan, Actor actor) {
    actor.mustBe(Role.COORDINATOR, Role.APPROVER);
    SimulationTurn turn = store.lockedTurn();
    if (turn.state() != SimulationState.RUNNING || !turn.plan().equals(plan)) {
      return Outcome.unchanged("该计划没有正在进行的模拟", "no simulation of this plan is under way");
    }
    turn.end(SimulationState.CANCELLED);
    trail.record(
        actor,
        "cancel-simulation",
        "plan " + plan,
        Trace.change(SimulationState.RUNNING, SimulationState.CANCELLED));
    return Outcome.done("已停止模拟，没有保存结果", "the simulation is ended; nothing of it is kept");
  }
}
