package mingqian.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import mingqian.access.Actor;
import mingqian.access.AuditTrail;
import mingqian.access.Trace;
import mingqian.ceremony.ChangeKind;
import mingqian.ceremony.Voided;
import mingqian.inspection.VisitChange.Reasoned;

/** Cancels the open visits 取消检查 of a draw, in the transaction that voids it. */
@ApplicationScoped
public class CancelVisits {
  @PersistenceContext EntityManager entities;
  @Inject AuditTrail trail;
  @Inject Clock clock;

  /** Cancels whatever is still to be made; a draw whose visits have begun is not voided. */
  @Transactional(TxType.MANDATORY)
  public void cancel(@Observes Voided voided) {
    entities
        .createQuery(
            "select v from Visit v where v.draw = :draw and v.state in :open order by v.id",
            Visit.class)
        .setParameter("draw", voided.draw().value())
        .setParameter("open", VisitState.ahead())
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .forEach(visit -> cancel(visit, voided.by()));
  }

  private void cancel(Visit visit, Actor actor) {
    Deed deed = new Deed(actor.name(), clock.instant());
    VisitState before = visit.state();
    visit.cancel(Reasoned.by(Cause.DRAW_VOID, ChangeKind.CANCELLED, deed));
    trail.record(
        actor,
        "cancel-visit",
        visit.subject(),
        Trace.change(before, visit.state()).with("draw void"));
  }
}
