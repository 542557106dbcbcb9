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
import mingqian.plan.DrawOrder;
import mingqian.plan.PlannedOrders;
import mingqian.terms.DrawId;
import mingqian.terms.Outcome;
import mingqian.terms.Words;

/**
 * Prepares a draw of an order 准备抽取: counts who can be drawn and who cannot, by rule, and names the
 * departments that must confirm. Nothing is fixed yet; preparing again before the seal counts anew
 * and drops what the departments and the approver said.
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
    String before = live.map(known -> known.state().name()).orElse("");
    Draw draw =
        live.flatMap(known -> draws.locked(known.id()))
            .orElseGet(() -> begin(order, earlier, actor));
    Draw.Deed deed = new Draw.Deed(actor.name(), clock.instant());
    draw.prepare(order, counts, material.departments(), deed);
    trail.record(
        actor,
        "prepare-draw",
        "draw " + draw.id(),
        Trace.change(before, draw.state().name()).with("order " + order.number()));
    int frame = counts.strata().stream().mapToInt(StratumCount::frame).sum();
    return Outcome.done(
        "已准备：" + frame + " 户可参加抽取，待各部门确认",
        "prepared: " + frame + " enterprises can be drawn; the departments confirm next");
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
    return OrderedRates.refusal(material);
  }

  private Draw begin(DrawOrder order, List<Draw> earlier, Actor actor) {
    Optional<DrawId> predecessor =
        earlier.isEmpty() ? Optional.empty() : Optional.of(earlier.get(earlier.size() - 1).id());
    DrawId id =
        earlier.isEmpty() ? order.draw() : new DrawId(order.draw() + "-" + (earlier.size() + 1));
    Draw draw = new Draw(id, order, predecessor, new Draw.Deed(actor.name(), clock.instant()));
    draws.add(draw);
    return draw;
  }
}
