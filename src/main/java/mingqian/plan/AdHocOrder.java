package mingqian.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;
import mingqian.access.Actor;
import mingqian.access.AuditTrail;
import mingqian.access.Role;
import mingqian.access.Trace;
import mingqian.terms.Ground;
import mingqian.terms.Outcome;

/**
 * An order outside the plan 计划外任务: the coordinator gives the reason, an approver who is another
 * person approves it, and only then may its draw be sealed (R07, R18).
 */
@ApplicationScoped
public class AdHocOrder {
  @PersistenceContext EntityManager database;
  @Inject AuditTrail trail;
  @Inject Clock clock;

  /**
   * Places the order outside the plan.
   *
   * @param number 任务编号
   * @param reason why, 1 to 500 characters
   */
  @Transactional
  public Outcome explain(String number, String reason, Actor actor) {
    actor.mustBe(Role.COORDINATOR);
    return change(number, order -> explain(order, new Ground(reason), actor));
  }

  private Outcome explain(DrawOrder order, Ground reason, Actor actor) {
    if (order.adHocReason().filter(reason.text()::equals).isPresent()) {
      return Outcome.unchanged("此前已说明同样的理由", "the same reason had been given before");
    }
    if (order.isFixed()) {
      return Outcome.refused("该任务的抽取已封存（R15）", "the draw of this order is sealed (R15)");
    }
    if (reason.objection().isPresent()) {
      return new Outcome.Refused(reason.objection().get());
    }
    String before = order.adHocReason().orElse("");
    order.explain(reason.text(), actor.name());
    record(actor, "explain-order", order, Trace.change(before, reason.text()));
    return Outcome.done("已列为计划外任务，待审批", "placed outside the plan: it is approved next");
  }

  /** Approves the order as one outside the plan. */
  @Transactional
  public Outcome approve(String number, Actor actor) {
    actor.mustBe(Role.APPROVER);
    return change(number, order -> approve(order, actor));
  }

  private Outcome approve(DrawOrder order, Actor actor) {
    if (!order.isAdHoc()) {
      return Outcome.refused("该任务不是计划外任务", "the order is none outside the plan");
    }
    if (order.adHocApprovedBy().isPresent()) {
      return Outcome.unchanged("此前已审批", "it had been approved before");
    }
    if (order.adHocBy().filter(actor.name()::equals).isPresent()) {
      return Outcome.refused(
          "说明理由的人不能审批（R18）", "whoever gave the reason does not approve it (R18)");
    }
    order.approve(actor.name(), clock.instant());
    record(actor, "approve-order", order, Trace.of(order.adHocReason().orElseThrow()));
    return Outcome.done("计划外任务已审批", "the order outside the plan is approved");
  }

  private Outcome change(String number, Function<DrawOrder, Outcome> verb) {
    Optional<DrawOrder> order =
        database
            .createQuery("select o from DrawOrder o where o.number = :number", DrawOrder.class)
            .setParameter("number", number)
            .setLockMode(LockModeType.PESSIMISTIC_WRITE)
            .getResultStream()
            .findFirst();
    return order
        .map(verb)
        .orElseGet(() -> Outcome.refused("没有任务 " + number, "there is no order " + number));
  }

  private void record(Actor actor, String verb, DrawOrder order, Trace trace) {
    trail.record(actor, verb, "order " + order.number(), trace);
  }
}
