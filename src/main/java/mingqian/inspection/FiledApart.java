package mingqian.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.util.List;
import mingqian.access.Actor;
import mingqian.access.AuditTrail;
import mingqian.access.Trace;
import mingqian.terms.Words;

/**
 * Explains why a visit without a draw and a drawn one of the same time were not made together 未能合并
 * (R12). Only who may know both reads it; one day makes them one, as it does with drawn visits.
 */
@ApplicationScoped
public class FiledApart {
  private static final String OVERLAP =
      " where v.target = :target and d.id = v.draw and f.day between d.opens and d.closes"
          + " and v.state not in (mingqian.inspection.VisitState.CANCELLED,"
          + " mingqian.inspection.VisitState.SUBSTITUTED) ";

  @PersistenceContext EntityManager entities;
  @Inject AuditTrail trail;
  @Inject Clock clock;

  /** One without a draw was just made. */
  void explainMade(Visit made) {
    TypedQuery<Visit> drawn =
        entities.createQuery(
            "select v from Visit v, Draw d, Visit f" + OVERLAP + "and f = :one order by v.id",
            Visit.class);
    of(drawn, made).forEach(other -> explain(made, other, made));
  }

  /** A drawn one was just assigned. */
  void explainDrawn(Visit assigned) {
    TypedQuery<Visit> filed =
        entities.createQuery(
            "select f from Visit v, Draw d, Visit f"
                + OVERLAP
                + "and v = :one and f.target = :target and f.draw is null order by f.id",
            Visit.class);
    of(filed, assigned).forEach(other -> explain(assigned, other, other));
  }

  private static List<Visit> of(TypedQuery<Visit> query, Visit one) {
    return query
        .setParameter("target", one.target().value())
        .setParameter("one", one)
        .getResultList();
  }

  private void explain(Visit visit, Visit other, Visit filed) {
    if (visit.day().isPresent() && visit.day().equals(other.day())) {
      log("merge-visits", visit, Trace.of("on the day of visit " + other.id()));
      return;
    }
    Words why = why(filed);
    entities.persist(new VisitApart(visit, other, why, clock.instant()));
    log("keep-visits-apart", visit, Trace.of("from visit " + other.id() + ": " + why.zh()));
  }

  private static Words why(Visit filed) {
    return filed.origin().filed().orElseThrow().kind() == FiledVisitKind.TRIGGERED
        ? new Words(
            "个案检查有事由，不等同期的抽查", "a triggered inspection has its ground and waits for no draw")
        : new Words("已按备案的日期检查", "the visit without a draw was made on the day of its filing");
  }

  private void log(String verb, Visit visit, Trace trace) {
    trail.record(Actor.CLOCKWORK, verb, visit.subject(), trace);
  }
}
