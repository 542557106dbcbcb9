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
import mingqian.ceremony.Changed;
import mingqian.terms.Ground;
import mingqian.terms.Outcome;
import mingqian.terms.Words;

/** The coordinator drops a visit before it happens 取消检查. */
@ApplicationScoped
public class CancelVisit {
  @Inject PartBook parts;
  @Inject ChangeVisit changes;

  /**
   * Cancels.
   *
   * @param ground 1 to 500 characters, kept in the office
   */
  @Transactional
  public Outcome cancel(long visit, String ground, Actor actor) {
    actor.mustBe(Role.COORDINATOR);
    Visit locked = parts.locked(visit).orElseThrow(() -> new NotPermitted(actor));
    if (locked.state() == VisitState.CANCELLED) {
      return Outcome.unchanged("此前已取消", "it had been cancelled already");
    }
    Ground given = new Ground(ground);
    Optional<Words> objection = changes.objection(locked, given);
    if (objection.isPresent()) {
      return new Outcome.Refused(objection.get());
    }
    ChangeGround code = new ChangeGround(ChangeKind.CANCELLED, "cancelled");
    Changed changed = changes.draws().cancel(locked.draw(), locked.target(), code);
    if (changed instanceof Changed.Impossible impossible) {
      return new Outcome.Refused(impossible.why());
    }
    VisitState before = locked.state();
    locked.cancel(changes.reasoned(ChangeKind.CANCELLED, given, actor));
    changes.log(actor, "cancel-visit", locked, Trace.change(before, locked.state()));
    return Outcome.done("检查已取消", "the visit is cancelled");
  }
}
