package mingqian.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import mingqian.access.Actor;
import mingqian.access.Role;
import mingqian.access.Trace;
import mingqian.terms.Ground;
import mingqian.terms.Outcome;
import mingqian.terms.Words;

/**
 * Drafting a plan 拟定计划, revising a draft 修订, and opening a new version of a published one 调整计划
 * (R07). The version in force stays in force until the new one is published.
 */
@ApplicationScoped
public class DraftPlan {
  @Inject PlanStore plans;
  @Inject PlanTrail trail;
  @Inject Clock clock;

  /** Drafts a plan under a number that is free. */
  @Transactional
  public Outcome draft(PlanProposal proposal, Actor actor) {
    actor.mustBe(Role.COORDINATOR);
    Optional<AnnualPlan> known = plans.locked(proposal.number());
    if (known.isPresent()) {
      return says(known.get(), proposal)
          ? Outcome.unchanged("此前已拟定同样的计划", "the same plan had been drafted before")
          : Outcome.refused(
              "计划编号 " + proposal.number() + " 已被使用",
              "the number " + proposal.number() + " is taken");
    }
    Optional<Words> objection = objection(proposal);
    if (objection.isPresent()) {
      return new Outcome.Refused(objection.get());
    }
    AnnualPlan plan = new AnnualPlan(proposal);
    plans.add(plan);
    write(plan.latest(), proposal, actor);
    trail.record(
        actor, "draft-plan", plan.latest(), Trace.change("", plan.latest().papers().name()));
    return Outcome.done("已拟定，待各部门确认", "drafted: the departments confirm next");
  }

  /**
   * What became of a draft without a number of its own.
   *
   * @param number 计划编号 that it has now
   */
  public record Drafted(String number, Outcome outcome) {}

  /**
   * Drafts a plan under the next free number; the same draft of the same person again is the same
   * plan for as long as it is a draft.
   *
   * @param region six digits
   * @param proposal its number counts for nothing
   */
  @Transactional
  public Drafted draftNext(String region, PlanProposal proposal, Actor actor) {
    actor.mustBe(Role.COORDINATOR);
    String number =
        plans.drafts(proposal.year()).stream()
            .filter(plan -> plan.number().startsWith(region))
            .filter(plan -> plan.latest().draftedBy().equals(actor.name()))
            .filter(plan -> says(plan, proposal))
            .map(AnnualPlan::number)
            .findFirst()
            .orElseGet(() -> plans.nextNumber(region, proposal.year()));
    return new Drafted(number, draft(proposal.under(number), actor));
  }

  /** Writes the open version anew; what the departments and the approver said falls. */
  @Transactional
  public Outcome revise(PlanProposal proposal, Actor actor) {
    actor.mustBe(Role.COORDINATOR);
    return plans.change(proposal.number(), latest -> revise(latest, proposal, actor));
  }

  private Outcome revise(PlanVersion latest, PlanProposal proposal, Actor actor) {
    PlanPapers before = latest.papers();
    if (!before.isOpen()) {
      return Outcome.refused(
          "本版本" + before.words().zh() + "，不能再修订；公布后可以拟定新版本",
          "the version is " + before.words().en() + ": once published, open a new one");
    }
    if (says(latest.plan(), proposal) && before != PlanPapers.OBJECTED && !latest.isDeclined()) {
      return Outcome.unchanged("内容没有变化", "it says the same already");
    }
    Optional<Words> objection = renames(latest, proposal).or(() -> objection(proposal));
    if (objection.isPresent()) {
      return new Outcome.Refused(objection.get());
    }
    latest.plan().call(proposal);
    write(latest, proposal, actor);
    trail.record(actor, "revise-plan", latest, Trace.change(before, latest.papers()));
    return Outcome.done("已修订，各部门重新确认", "revised: the departments confirm again");
  }

  /**
   * Opens the next version with the items of the one in force.
   *
   * @param ground why the plan changes, 1 to 500 characters; it is published with the version
   */
  @Transactional
  public Outcome change(String number, String ground, Actor actor) {
    actor.mustBe(Role.COORDINATOR);
    Optional<AnnualPlan> found = plans.locked(number);
    if (found.isEmpty()) {
      return PlanStore.unknown(number);
    }
    PlanVersion before = found.get().latest();
    if (before.papers() != PlanPapers.PUBLISHED) {
      return before.ordinal() > 1
          ? Outcome.unchanged("已有一个在办的新版本", "a new version is open already")
          : Outcome.refused("计划尚未公布，请直接修订", "the plan is not published yet: revise it instead");
    }
    Ground why = new Ground(ground);
    return why.objection()
        .<Outcome>map(Outcome.Refused::new)
        .orElseGet(() -> open(before, why, actor));
  }

  private Outcome open(PlanVersion before, Ground why, Actor actor) {
    PlanVersion opened = before.plan().open(why.text());
    opened.draft(before.items(), plans.departments(before.items()), actor.name(), clock.instant());
    trail.record(
        actor,
        "change-plan",
        opened,
        Trace.change(before.papers(), opened.papers()).with(why.text()));
    return Outcome.done(
        "已拟定第 " + opened.ordinal() + " 版；公布之前原版本继续有效",
        "version "
            + opened.ordinal()
            + " is open; until it is published the one before is in force");
  }

  private void write(PlanVersion version, PlanProposal proposal, Actor actor) {
    version.draft(
        proposal.items(), plans.departments(proposal.items()), actor.name(), clock.instant());
  }

  private Optional<Words> objection(PlanProposal proposal) {
    return proposal.objection().or(() -> plans.stranger(proposal.items()));
  }

  /** The name is that of all versions: a draft must not change what is published. */
  private static Optional<Words> renames(PlanVersion latest, PlanProposal proposal) {
    return latest.ordinal() > 1 && !latest.plan().name().equals(proposal.name())
        ? Optional.of(new Words("计划公布之后名称不再改变", "once published, a plan keeps its name"))
        : Optional.empty();
  }

  private static boolean says(AnnualPlan plan, PlanProposal proposal) {
    return plan.name().equals(proposal.name())
        && plan.year() == proposal.year()
        && plan.latest().items().equals(proposal.items());
  }
}
