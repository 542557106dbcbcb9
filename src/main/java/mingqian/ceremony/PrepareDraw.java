package mingqian.ceremony;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import mingqian.access.Actor;
import mingqian.access.AuditTrail;
import mingqian.access.Role;
import mingqian.access.Trace;
import mingqian.draw.Randomness;
import mingqian.plan.DrawOrder;
import mingqian.plan.PlannedOrders;
import mingqian.terms.DrawId;
import mingqian.terms.Outcome;
import mingqian.terms.Words;

/**
 * Prepares a draw of an order 准备抽取: counts who can be drawn and who cannot, by rule, and names the
 * departments that must confirm. Nothing is fixed yet. Prepared again from the same, a draw stays
 * as it is, and only who has declined is asked once more; where order, lists or rules have changed,
 * it is prepared anew and what the departments and the approver said is dropped (R19).
 */
@ApplicationScoped
public class PrepareDraw {
  @Inject DrawStore draws;
  @Inject MaterialStore materials;
  @Inject VisitsSoFar visits;
  @Inject PlannedOrders planned;
  @Inject AuditTrail trail;
  @Inject Clock clock;

  /**
   * Prepares.
   *
   * @param order the order's national number 任务编号
   */
  @Transactional
  public Outcome prepare(String order, Actor actor) {
    actor.mustBe(Role.COORDINATOR);
    Optional<DrawOrder> found = draws.lockedOrder(order);
    if (found.isEmpty()) {
      return Outcome.refused("没有任务 " + order, "there is no order " + order);
    }
    List<Draw> earlier = draws.ofOrder(order);
    Optional<Draw> live = earlier.stream().filter(d -> d.state() != DrawState.VOID).findFirst();
    if (live.filter(draw -> !draw.state().isBeforeSeal()).isPresent()) {
      return Outcome.unchanged(
          "该任务已封存，不能重新准备", "the draw of this order is sealed and cannot be prepared again");
    }
    return prepare(found.get(), live, earlier, actor);
  }

  private Outcome prepare(DrawOrder order, Optional<Draw> live, List<Draw> earlier, Actor actor) {
    Material material = materials.of(order);
    Optional<Outcome> refusal = obstacle(material);
    if (refusal.isPresent()) {
      return refusal.get();
    }
    Eligibility eligibility = new Eligibility(material, Past.of(visits, material));
    Counts counts = StratumTable.counts(order, eligibility);
    Optional<Words> unplanned = planned.refusal(order, counts.quotas());
    if (unplanned.isPresent()) {
      return new Outcome.Refused(unplanned.get());
    }
    Preparation preparation =
        new Preparation(
            order, counts, material.departments(), MaterialDigest.of(material, eligibility));
    return live.flatMap(known -> draws.locked(known.id()))
        .map(draw -> again(draw, preparation, actor))
        .orElseGet(() -> first(preparation, earlier, actor));
  }

  private Outcome first(Preparation preparation, List<Draw> earlier, Actor actor) {
    DrawOrder order = preparation.order();
    Draw draw = begin(order, earlier, actor);
    draw.prepare(preparation, deed(actor));
    record(draw, "", "order " + order.number(), actor);
    return Outcome.done(
        "已准备：" + preparation.frame() + " 户可参加抽取，待各部门确认",
        "prepared: "
            + preparation.frame()
            + " enterprises can be drawn; the departments confirm next");
  }

  private Outcome again(Draw draw, Preparation preparation, Actor actor) {
    boolean same = draw.isMadeFrom(preparation.material());
    if (same && !draw.isDeclined()) {
      return Outcome.unchanged(
          "任务、名单和规则都没有变化，已作的确认和审批继续有效",
          "order, lists and rules are as they were: what was confirmed and approved stays");
    }
    String before = draw.state().name();
    String order = "order " + preparation.order().number();
    if (same) {
      draw.askAgain();
      record(draw, before, order + ": nothing changed, who declined is asked again", actor);
      return Outcome.done(
          "任务、名单和规则都没有变化，请不同意的部门重新答复",
          "order, lists and rules are as they were: who declined is asked again");
    }
    String changed = draw.isOf(preparation.order()) ? "lists or rules" : "order";
    draw.prepare(preparation, deed(actor));
    record(draw, before, order + ": " + changed + " changed, all are asked anew", actor);
    return Outcome.done(
        "依据有变化，已重新准备：" + preparation.frame() + " 户可参加抽取，各部门重新确认",
        "prepared anew, for something has changed: "
            + preparation.frame()
            + " enterprises can be drawn; the departments confirm again");
  }

  private void record(Draw draw, String before, String detail, Actor actor) {
    trail.record(
        actor,
        "prepare-draw",
        "draw " + draw.id(),
        Trace.change(before, draw.state().name()).with(detail));
  }

  private Draw.Deed deed(Actor actor) {
    return new Draw.Deed(actor.name(), clock.instant());
  }

  /** Why no draw can be made of the material, whatever the papers of its plan. */
  static Optional<Outcome> obstacle(Material material) {
    if (!material.regulation().calendar().covers(material.order().visits())) {
      return Optional.of(
          Outcome.refused(
              "检查期超出官方工作日历所及年份（R01）", "the visits leave the official years of the calendar (R01)"));
    }
    if (ProfileTable.isAmbiguous(material)) {
      return Optional.of(
          Outcome.refused(
              "同一分层中同一部门的事项要求不同资质，请拆分分层（R16）",
              "matters of one department in one stratum demand different qualifications:"
                  + " split the stratum (R16)"));
    }
    if (ProfileTable.isNowhere(material)) {
      return Optional.of(
          Outcome.refused(
              "同一分层中同一部门的事项既要求本区又要求外区的人员，请拆分分层（R13）",
              "matters of one department in one stratum demand inspectors of the own district and"
                  + " of others: split the stratum (R13)"));
    }
    DrawOrder order = material.order();
    return OrderedRates.refusal(material)
        .or(
            () ->
                new NamedRandomness(
                        Randomness.list(order.randomness()),
                        material.regulation(),
                        order.visits().from())
                    .refusal(order.sealAt())
                    .map(Outcome.Refused::new));
  }

  private Draw begin(DrawOrder order, List<Draw> earlier, Actor actor) {
    Optional<DrawId> predecessor =
        earlier.isEmpty() ? Optional.empty() : Optional.of(earlier.get(earlier.size() - 1).id());
    DrawId id =
        earlier.isEmpty() ? order.draw() : new DrawId(order.draw() + "-" + (earlier.size() + 1));
    Draw draw = new Draw(id, order, predecessor, deed(actor));
    draws.add(draw);
    return draw;
  }
}
