package mingqian.ceremony;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import mingqian.access.Actor;
import mingqian.access.AuditTrail;
import mingqian.access.Role;
import mingqian.access.Trace;
import mingqian.terms.DrawId;
import mingqian.terms.Outcome;

/**
 * Approves the inspection scheme 检查方案 of a draw that all departments have confirmed; only then can
 * it be sealed. Whoever prepared it cannot (R18).
 */
@ApplicationScoped
public class ApproveDraw {
  @Inject DrawStore draws;
  @Inject AuditTrail trail;
  @Inject Clock clock;

  /** Approves. */
  @Transactional
  public Outcome approve(DrawId id, Actor actor) {
    actor.mustBe(Role.APPROVER);
    Optional<Draw> found = draws.locked(id);
    if (found.isEmpty()) {
      return Outcome.refused("没有抽取 " + id, "there is no draw " + id);
    }
    Draw draw = found.get();
    if (draw.times().preparedBy().equals(actor.name())) {
      return Outcome.refused(
          "准备抽取的人不能审批检查方案（R18）", "whoever prepared a draw cannot approve its scheme (R18)");
    }
    return switch (draw.state()) {
      case CONFIRMED -> draws.changedOrder(draw).orElseGet(() -> apply(draw, actor));
      case PREPARED ->
          Outcome.refused(
              "各部门尚未全部确认（R19）", "not every department concerned has confirmed yet (R19)");
      case VOID -> Outcome.refused("抽取已作废", "the draw is void");
      default -> Outcome.unchanged("检查方案早已审批，没有改变", "the scheme was approved before: no change");
    };
  }

  private Outcome apply(Draw draw, Actor actor) {
    DrawState before = draw.state();
    draw.approve(new Draw.Deed(actor.name(), clock.instant()));
    trail.record(actor, "approve-draw", "draw " + draw.id(), Trace.change(before, draw.state()));
    return Outcome.done("检查方案已审批，可以封存", "the scheme is approved: the draw can be sealed");
  }
}
