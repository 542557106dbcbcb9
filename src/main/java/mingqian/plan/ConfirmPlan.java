package mingqian.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.function.BiFunction;
import mingqian.access.Actor;
import mingqian.access.Trace;
import mingqian.terms.DepartmentCode;
import mingqian.terms.Ground;
import mingqian.terms.Outcome;

/**
 * The departments' word to a draft of the plan 部门确认计划: the liaison of each department confirms or
 * declines with a reason, once for each draft.
 */
@ApplicationScoped
public class ConfirmPlan {
  @Inject PlanStore plans;
  @Inject PlanTrail trail;
  @Inject Clock clock;

  /** Confirms the department's part; with the last one the version goes to the approver. */
  @Transactional
  public Outcome confirm(String number, DepartmentCode department, Actor actor) {
    return answer(number, department, actor, (version, own) -> confirm(version, own, actor));
  }

  /**
   * Declines the department's part; the version waits until it is revised.
   *
   * @param reason why, 1 to 500 characters
   */
  @Transactional
  public Outcome decline(String number, DepartmentCode department, String reason, Actor actor) {
    Ground why = new Ground(reason);
    return answer(number, department, actor, (version, own) -> decline(version, own, why, actor));
  }

  private Outcome answer(
      String number,
      DepartmentCode department,
      Actor actor,
      BiFunction<PlanVersion, PlanConfirmation, Outcome> verb) {
    actor.mustBeLiaisonOf(department);
    return plans.change(
        number,
        latest -> {
          Optional<PlanConfirmation> own = latest.confirmation(department);
          return own.isPresent()
              ? verb.apply(latest, own.get())
              : Outcome.refused("计划不涉及 " + department, "the plan has nothing of " + department);
        });
  }

  private Outcome confirm(PlanVersion version, PlanConfirmation own, Actor actor) {
    if (own.isConfirmed()) {
      return Outcome.unchanged("本部门此前已确认", "the department had confirmed before");
    }
    if (own.isDeclined()) {
      return Outcome.refused(
          "本部门已表示不同意，修订后才能确认", "the department has declined: it can confirm a revision");
    }
    own.confirm(actor.name(), clock.instant());
    record(version, own, "confirm-plan", actor);
    return Outcome.done("已确认本部门的计划项", "the department’s part of the plan is confirmed");
  }

  private Outcome decline(PlanVersion version, PlanConfirmation own, Ground why, Actor actor) {
    if (own.isDeclined()) {
      return Outcome.unchanged("本部门此前已表示不同意", "the department had declined before");
    }
    if (own.isConfirmed()) {
      return Outcome.refused(
          "本部门已确认；如有变化，请统筹人员修订", "the department has confirmed: ask for a revision");
    }
    if (why.objection().isPresent()) {
      return new Outcome.Refused(why.objection().get());
    }
    own.decline(why.text(), actor.name(), clock.instant());
    record(version, own, "decline-plan", actor);
    return Outcome.done("已记录不同意的理由，待统筹人员修订", "declined with its reason: a revision comes next");
  }

  private void record(PlanVersion version, PlanConfirmation own, String verb, Actor actor) {
    String said = own.reason().map(why -> ": " + why).orElse("");
    Trace trace = Trace.change("WAITING", own.isConfirmed() ? "CONFIRMED" : "DECLINED");
    trail.record(actor, verb, version, trace.with("department " + own.department() + said));
  }
}
