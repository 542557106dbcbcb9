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

/** The publication of a filed version of the plan 公布计划: from now on it is in force (R07). */
@ApplicationScoped
public class PublishPlan {
  @Inject PlanStore plans;
  @Inject PlanTrail trail;
  @Inject Clock clock;

  /** Publishes the latest version. */
  @Transactional
  public Outcome publish(String number, Actor actor) {
    actor.mustBe(Role.COORDINATOR);
    return plans.change(number, latest -> publish(latest, actor));
  }

  private Outcome publish(PlanVersion latest, Actor actor) {
    PlanPapers before = latest.papers();
    if (before == PlanPapers.PUBLISHED) {
      return Outcome.unchanged("此前已公布", "it had been published before");
    }
    if (before != PlanPapers.ACCEPTED) {
      return Outcome.refused(
          "R07 备案完成之后才能公布；现在" + before.words().zh(),
          "R07 it is published once the filing is accepted: " + before.words().en());
    }
    latest.publish(LocalDate.now(clock));
    trail.record(actor, "publish-plan", latest, Trace.change(before, latest.papers()));
    return Outcome.done("已公布，自即日起有效", "published: it is in force from today");
  }
}
