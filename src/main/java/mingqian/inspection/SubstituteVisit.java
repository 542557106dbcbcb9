package mingqian.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import mingqian.access.Actor;
import mingqian.access.NotPermitted;
import mingqian.access.Role;
import mingqian.access.Trace;
import mingqian.ceremony.ChangeGround;
import mingqian.ceremony.ChangeKind;
import mingqian.ceremony.Substitution;
import mingqian.inspection.VisitChange.Reasoned;
import mingqian.plan.RegulationBook;
import mingqian.terms.Ground;
import mingqian.terms.Outcome;
import mingqian.terms.Words;

/** The coordinator has the next reserve visited instead 递补检查. */
@ApplicationScoped
public class SubstituteVisit {
  @Inject PartBook parts;
  @Inject AssignVisits assign;
  @Inject MergeVisits merge;
  @Inject NotifyVisits notify;
  @Inject RegulationBook book;
  @Inject ChangeVisit changes;

  /**
   * Substitutes; the new visit is assigned to its drawn team.
   *
   * @param ground 1 to 500 characters, kept in the office
   */
  @Transactional
  public Outcome substitute(long visit, String ground, Actor actor) {
    actor.mustBe(Role.COORDINATOR);
    Visit locked = parts.locked(visit).orElseThrow(() -> new NotPermitted(actor));
    if (locked.state() == VisitState.SUBSTITUTED) {
      return Outcome.unchanged("此前已递补", "it had been substituted already");
    }
    Ground given = new Ground(ground);
    Optional<Words> objection = changes.objection(locked, given);
    if (objection.isPresent()) {
      return new Outcome.Refused(objection.get());
    }
    Substitution drawn =
        changes
            .draws()
            .substitute(
                locked.draw(), locked.target(), new ChangeGround(ChangeKind.SUBSTITUTED, "R15"));
    if (drawn instanceof Substitution.Impossible impossible) {
      return new Outcome.Refused(impossible.why());
    }
    VisitState before = locked.state();
    Reasoned why = changes.reasoned(ChangeKind.SUBSTITUTED, given, actor);
    locked.substitute(why);
    Visit successor =
        assign.assign(locked.draw(), ((Substitution.Found) drawn).successor(), book.current());
    changes.log(
        actor,
        "substitute-visit",
        locked,
        Trace.change(before, locked.state()).with("successor visit " + successor.id()));
    merge.merge(successor);
    successor.team().forEach(seat -> changes.replaceHindered(seat, actor));
    notify.makeUp(successor, actor);
    return Outcome.done("已递补下一备选对象", "the next reserve is visited instead");
  }
}
