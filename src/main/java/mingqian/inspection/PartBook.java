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

  /** A result of a part that the actor fills in, its visit locked, or {@link NotPermitted}. */
  PartResult filled(long result, Actor actor) {
    actor.mustBe(Role.INSPECTOR);
    PartResult found = known(PartResult.class, result, actor);
    Own own = own(found.part().visit().id(), actor);
    if (!own.visit().fills(own.seat(), found.part())) {
      throw new NotPermitted(actor);
    }
    entities.refresh(found.part());
    entities.refresh(found);
    return found;
  }

  /** The result in a locked visit, for a reviewer or liaison of its department. */
  PartResult toReview(long result, Actor actor) {
    PartResult found = known(PartResult.class, result, actor);
    reviewed(found.part(), actor);
    entities.refresh(found);
    return found;
  }

  /** The objection in a locked visit, for a reviewer or liaison of its department. */
  Objection toAnswer(long objection, Actor actor) {
    Objection found = known(Objection.class, objection, actor);
    reviewed(found.part(), actor);
    entities.refresh(found);
    return found;
  }

  /** The part in a locked visit, for a reviewer or liaison of its department. */
  DepartmentPart toFollow(long part, Actor actor) {
    DepartmentPart found = known(DepartmentPart.class, part, actor);
    reviewed(found, actor);
    return found;
  }

  private <T> T known(Class<T> type, long number, Actor actor) {
    return Optional.ofNullable(entities.find(type, number))
        .orElseThrow(() -> new NotPermitted(actor));
  }

  private void reviewed(DepartmentPart part, Actor actor) {
    actor.mustBe(Role.REVIEWER, Role.LIAISON);
    if (!reviews(actor, part.department()) || !secrecy.mayKnow(actor, part.visit().id())) {
      throw new NotPermitted(actor);
    }
    entities.lock(part.visit(), LockModeType.PESSIMISTIC_WRITE);
    entities.refresh(part);
  }

  /** Whether the actor recorded a version of the part or had a seat in the team (R18). */
  boolean isInvolved(Actor actor, DepartmentPart part) {
    var own = certificates.of(actor);
    return part.results().stream().anyMatch(one -> one.recorded().by().equals(actor.name()))
        || part.visit().seatOf(own).isPresent()
        || part.visit().wasLeftBy(own);
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
