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
import mingqian.ceremony.Voided;

/** Cancels the open visits 取消检查 of a draw, in the transaction that voids it. */
@ApplicationScoped
public class CancelVisits {
  @PersistenceContext EntityManager entities;
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
        .forEach(visit -> visit.cancel(clock.instant()));
  }
}
