package mingqian.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import mingqian.access.Actor;
import mingqian.ceremony.Conducted;
import mingqian.ceremony.Conducted.DrawnVisit;
import mingqian.directory.Matter;
import mingqian.plan.RegulationBook;
import mingqian.regulation.Regulation;
import mingqian.terms.DepartmentCode;
import mingqian.terms.DrawId;

/** Assigns the visits 指派检查 of a draw, in the transaction that conducts it. */
@ApplicationScoped
public class AssignVisits {
  @PersistenceContext EntityManager entities;
  @Inject MergeVisits merge;
  @Inject NotifyVisits notify;
  @Inject RegulationBook book;

  /**
   * Makes one visit of each drawn enterprise; a draw whose visits are there already is left alone.
   *
   * @throws IllegalStateException if other visits are there
   */
  @Transactional(TxType.MANDATORY)
  public void assign(@Observes Conducted conducted) {
    long there = visits(conducted.draw());
    if (there == 0) {
      Regulation regulation = book.current();
      conducted.visits().stream()
          .map(drawn -> assign(conducted.draw(), drawn, regulation))
          .toList()
          .forEach(
              visit -> {
                merge.merge(visit);
                notify.makeUp(visit, Actor.CLOCKWORK);
              });
    } else if (there != conducted.visits().size()) {
      throw new IllegalStateException(
          "draw %s: %d visits expected, found %d"
              .formatted(conducted.draw(), conducted.visits().size(), there));
    }
  }

  Visit assign(DrawId draw, DrawnVisit drawn, Regulation regulation) {
    Visit visit = new Visit(draw, drawn, this::department);
    drawn.day().ifPresent(day -> visit.fallDue(Deadline.ofResult(regulation, day)));
    entities.persist(visit);
    return visit;
  }

  private DepartmentCode department(String matter) {
    return entities
        .createQuery("select m from Matter m where m.code = :code", Matter.class)
        .setParameter("code", matter)
        .getSingleResult()
        .department();
  }

  private long visits(DrawId draw) {
    return entities
        .createQuery("select count(v) from Visit v where v.draw = :draw", Long.class)
        .setParameter("draw", draw.value())
        .getSingleResult();
  }
}
