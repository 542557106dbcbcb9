package mingqian.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import mingqian.access.Actor;
import mingqian.access.Role;
import mingqian.access.Trace;
import mingqian.terms.Outcome;

/**
 * The approval of a confirmed version of the plan 审批计划, by another person than drafted it (R18).
 */
@ApplicationScoped
public class ApprovePlan {
  @Inject PlanStore plans;
  @Inject PlanTrail trail;
  @Inject Clock clock;

  /** Approves the latest version. */
  @Transactional
  public Outcome approve(String number, Actor actor) {
    actor.mustBe(Role.APPROVER);
    return plans.change(number, latest -> approve(latest, actor));
  }

  private Outcome approve(PlanVersion latest, Actor actor) {
    PlanPapers before = latest.papers();
    if (before == PlanPapers.DRAFTED) {
      return Outcome.refused(
          "各部门尚未全部确认", "not every department concerned has confirmed the plan yet");
    }
    if (before != PlanPapers.CONFIRMED) {
      return Outcome.unchanged("此前已审批", "it had been approved before");
    }
    if (latest.draftedBy().equals(actor.name())) {
      return Outcome.refused("拟定人不能审批自己的计划（R18）", "nobody approves an own plan (R18)");
    }
    latest.approve(actor.name(), LocalDate.now(clock));
    trail.record(actor, "approve-plan", latest, Trace.change(before, latest.papers()));
    return Outcome.done("已审批，待备案", "approved: it is filed next");
  }
}
