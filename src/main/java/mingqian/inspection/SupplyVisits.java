package mingqian.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.List;
import mingqian.access.Actor;
import mingqian.access.Trace;
import mingqian.ceremony.Conducted.DrawnVisit;
import mingqian.ceremony.DrawSupplemented;
import mingqian.plan.RegulationBook;
import mingqian.terms.DrawId;

/** Gives the visits without a day what an addendum has brought them 补抽指派, in its transaction. */
@ApplicationScoped
public class SupplyVisits {
  @PersistenceContext EntityManager entities;
  @Inject MergeVisits merge;
  @Inject NotifyVisits notify;
  @Inject ChangeVisit changes;
  @Inject RegulationBook book;

  /**
   * Takes over teams and days; those who still have none take over what seats there are.
   *
   * @throws IllegalStateException if one of the visits is not ahead
   */
  @Transactional(TxType.MANDATORY)
  public void supply(@Observes DrawSupplemented supplemented) {
    List<Visit> supplied =
        supplemented.visits().stream()
            .map(drawn -> supply(supplemented.draw(), drawn, supplemented.by()))
            .toList();
    for (Visit visit : supplied) {
      if (visit.day().isPresent()) {
        merge.merge(visit);
        visit.team().forEach(seat -> changes.replaceHindered(seat, supplemented.by()));
        notify.makeUp(visit, supplemented.by());
      }
    }
  }

  private Visit supply(DrawId draw, DrawnVisit drawn, Actor actor) {
    Visit visit = ahead(draw, drawn);
    visit.supply(drawn);
    drawn.day().ifPresent(day -> visit.fallDue(Deadline.ofResult(book.current(), day)));
    String day = drawn.day().map(LocalDate::toString).orElse("-");
    changes.log(
        actor, "supply-visit", visit, Trace.change("-", day).with(drawn.seats().size() + " seats"));
    return visit;
  }

  private Visit ahead(DrawId draw, DrawnVisit drawn) {
    return entities
        .createQuery(
            "select v from Visit v where v.draw = :draw and v.target = :target and v.day is null"
                + " and v.state in :ahead",
            Visit.class)
        .setParameter("draw", draw.value())
        .setParameter("target", drawn.target().value())
        .setParameter("ahead", VisitState.ahead())
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst()
        .orElseThrow(
            () -> new IllegalStateException("draw " + draw + ": a visit without a day is missing"));
  }
}
