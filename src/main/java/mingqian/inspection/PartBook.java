package mingqian.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import mingqian.access.Actor;
import mingqian.access.NotPermitted;
import mingqian.access.Role;
import mingqian.terms.DepartmentCode;

/** Finds and locks what a verb works on 检查与分项; what a person may not touch does not exist. */
@ApplicationScoped
public class PartBook {
  @PersistenceContext EntityManager entities;
  @Inject OwnCertificates certificates;
  @Inject Secrecy secrecy;

  /** A visit, locked, with the actor's seat in its team. */
  record Own(Visit visit, VisitSeat seat) {}

  /** The visit of the own team, or {@link NotPermitted} whether or not it exists. */
  Own own(long visit, Actor actor) {
    actor.mustBe(Role.INSPECTOR);
    return locked(visit)
        .flatMap(found -> found.seatOf(certificates.of(actor)).map(seat -> new Own(found, seat)))
        .orElseThrow(() -> new NotPermitted(actor));
  }

  /** The result in a locked visit, for a reviewer or liaison of its department. */
  PartResult toReview(long result, Actor actor) {
    actor.mustBe(Role.REVIEWER, Role.LIAISON);
    PartResult found =
        Optional.ofNullable(entities.find(PartResult.class, result))
            .filter(one -> reviews(actor, one.part().department()))
            .filter(one -> secrecy.mayKnow(actor, one.part().visit().id()))
            .orElseThrow(() -> new NotPermitted(actor));
    entities.lock(found.part().visit(), LockModeType.PESSIMISTIC_WRITE);
    entities.refresh(found.part());
    return found;
  }

  /** Whether the actor recorded it or had a seat in the team (R18). */
  boolean isInvolved(Actor actor, PartResult result) {
    var own = certificates.of(actor);
    Visit visit = result.part().visit();
    return result.recorded().by().equals(actor.name())
        || visit.seatOf(own).isPresent()
        || visit.wasLeftBy(own);
  }

  Optional<Visit> locked(long visit) {
    return Optional.ofNullable(entities.find(Visit.class, visit, LockModeType.PESSIMISTIC_WRITE));
  }

  /** Whether the actor reviews for the department; a reviewer without one does for all. */
  static boolean reviews(Actor actor, DepartmentCode department) {
    return (actor.is(Role.REVIEWER) && actor.department().isEmpty())
        || ((actor.is(Role.REVIEWER) || actor.is(Role.LIAISON))
            && actor.department().equals(Optional.of(department)));
  }
}
