package mingqian.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import mingqian.access.Actor;
import mingqian.access.Role;
import mingqian.ceremony.PossibleDays;

/** The days to which {@link RescheduleVisit} would move a visit 改期可选日, for whoever may ask it. */
@ApplicationScoped
public class DaysToMoveTo {
  @PersistenceContext EntityManager entities;
  @Inject OwnCertificates certificates;
  @Inject PossibleDays possible;
  @Inject VisitDays days;

  /**
   * The days that the sealed lists, the team (R02) and the regulation in force (R01) allow, in
   * order; none for whoever may not move the visit, as if it did not exist.
   */
  @Transactional
  public List<LocalDate> of(long visit, Actor actor) {
    return Optional.ofNullable(entities.find(Visit.class, visit))
        .filter(found -> found.state().isAhead())
        .filter(found -> moves(actor, found))
        .map(this::of)
        .orElse(List.of());
  }

  private List<LocalDate> of(Visit visit) {
    return possible.of(visit.draw(), visit.target()).stream()
        .filter(day -> days.objection(visit, day).isEmpty())
        .toList();
  }

  private boolean moves(Actor actor, Visit visit) {
    return actor.is(Role.COORDINATOR)
        || (actor.is(Role.INSPECTOR) && visit.seatOf(certificates.of(actor)).isPresent());
  }
}
