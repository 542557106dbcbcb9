package mingqian.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;
import mingqian.access.Actor;
import mingqian.ceremony.DrawBook;
import mingqian.ceremony.ExplainDraw;
import mingqian.terms.DrawId;

/**
 * Why a visit goes to this enterprise, by this team and on this day 检查由来: for those whom its papers
 * concern, and for everybody of the staff once its draw is disclosed. A published result opens the
 * target, not how the whole draw came out.
 */
@ApplicationScoped
public class ExplainVisit {
  @PersistenceContext EntityManager entities;
  @Inject Secrecy secrecy;
  @Inject DrawBook book;
  @Inject ExplainDraw draws;

  /**
   * Explains; empty for a visit without a draw, and for whoever may not know it as for one that
   * does not exist.
   */
  @Transactional
  public Optional<ExplainDraw.Told> of(long visit, Actor actor) {
    Optional<Visit> found = Optional.ofNullable(entities.find(Visit.class, visit));
    Optional<DrawId> draw = found.flatMap(one -> one.origin().draw());
    if (draw.isEmpty() || !mayKnow(visit, draw.get(), actor)) {
      return Optional.empty();
    }
    return draws.ofTarget(draw.get(), found.orElseThrow().target());
  }

  private boolean mayKnow(long visit, DrawId draw, Actor actor) {
    return secrecy.isConcerned(actor, visit)
        || book.find(draw)
            .filter(one -> one.times().disclosedAt().isPresent())
            .filter(one -> !draws.isOfAuditor(one))
            .isPresent();
  }
}
