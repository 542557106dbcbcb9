package mingqian.ceremony;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import mingqian.access.Actor;
import mingqian.access.AuditTrail;
import mingqian.access.Trace;
import mingqian.terms.DepartmentCode;
import mingqian.terms.DrawId;
import mingqian.terms.Outcome;

/**
 * The departments' part before the seal 部门确认 (R19): the liaison of each department concerned
 * confirms or declines, once for each preparation. A declined draw waits until it is prepared
 * again.
 */
@ApplicationScoped
public class ConfirmDraw {
  private static final int SHORTEST_REASON = 5;
  private static final int LONGEST_REASON = 1_000;

  @Inject DrawStore draws;
  @Inject AuditTrail trail;
  @Inject Clock clock;

  /** Confirms the department's part; the last department to confirm confirms the draw. */
  @Transactional
  public Outcome confirm(DrawId id, DepartmentCode department, Actor actor) {
    actor.mustBeLiaisonOf(department);
    Optional<Draw> found = draws.locked(id);
    Optional<Outcome> refusal = refusal(id, found, department);
    if (refusal.isPresent()) {
      return refusal.get();
    }
    Draw draw = found.orElseThrow();
    return switch (draw.confirmation(department).orElseThrow().answer()) {
      case CONFIRMED ->
          Outcome.unchanged("本部门早已确认，没有改变", "the department confirmed before: no change");
      case DECLINED ->
          Outcome.refused(
              "本部门已表示不同意，须由统筹人员重新准备后再确认（R19）",
              "the department has declined: it can confirm once the draw is prepared again (R19)");
      case WAITING -> draws.changedOrder(draw).orElseGet(() -> take(draw, department, actor));
    };
  }

  /**
   * Declines the department's part.
   *
   * @param reason why, 5 to 1,000 characters; shown to the staff who see the draw
   */
  @Transactional
  public Outcome decline(DrawId id, DepartmentCode department, String reason, Actor actor) {
    actor.mustBeLiaisonOf(department);
    String given = reason.strip();
    if (given.length() < SHORTEST_REASON || given.length() > LONGEST_REASON) {
      return Outcome.refused("不同意的理由须为 5 至 1,000 字", "a reason of 5 to 1,000 characters is needed");
    }
    Optional<Draw> found = draws.locked(id);
    Optional<Outcome> refusal = refusal(id, found, department);
    if (refusal.isPresent()) {
      return refusal.get();
    }
    Draw draw = found.orElseThrow();
    return switch (draw.confirmation(department).orElseThrow().answer()) {
      case DECLINED ->
          Outcome.unchanged("本部门早已表示不同意，没有改变", "the department declined before: no change");
      case CONFIRMED ->
          Outcome.refused(
              "本部门已确认；如有变化，请联系统筹人员重新准备（R19）",
              "the department has confirmed: ask the coordinator to prepare again (R19)");
      case WAITING -> apply(draw, department, given, actor);
    };
  }

  private static Optional<Outcome> refusal(
      DrawId id, Optional<Draw> found, DepartmentCode department) {
    if (found.isEmpty()) {
      return Optional.of(Outcome.refused("没有抽取 " + id, "there is no draw " + id));
    }
    if (found.get().state() == DrawState.VOID) {
      return Optional.of(Outcome.refused("抽取已作废", "the draw is void"));
    }
    if (found.get().confirmation(department).isEmpty()) {
      return Optional.of(
          Outcome.refused(
              "本次抽取不涉及 " + department + " 的抽查事项（R19）",
              "the draw has no matter of " + department + " (R19)"));
    }
    return Optional.empty();
  }

  private Outcome take(Draw draw, DepartmentCode department, Actor actor) {
    draw.confirm(department, new Draw.Deed(actor.name(), clock.instant()));
    trail.record(
        actor,
        "confirm-draw",
        "draw " + draw.id(),
        Trace.change(DepartmentAnswer.WAITING, DepartmentAnswer.CONFIRMED)
            .with("department " + department));
    return draw.state() == DrawState.CONFIRMED
        ? Outcome.done("已确认；各部门均已确认，待审批", "confirmed: all departments have, approval comes next")
        : Outcome.done("已确认本部门的抽查", "the department's part is confirmed");
  }

  private Outcome apply(Draw draw, DepartmentCode department, String reason, Actor actor) {
    draw.decline(department, reason, new Draw.Deed(actor.name(), clock.instant()));
    trail.record(
        actor,
        "decline-draw",
        "draw " + draw.id(),
        Trace.change(DepartmentAnswer.WAITING, DepartmentAnswer.DECLINED)
            .with("department " + department + ": " + reason));
    return Outcome.done(
        "已记录不同意的理由，待统筹人员重新准备", "declined with its reason: the coordinator prepares again");
  }
}
