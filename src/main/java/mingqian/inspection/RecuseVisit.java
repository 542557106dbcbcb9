package mingqian.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import mingqian.access.Actor;
import mingqian.access.NotPermitted;
import mingqian.access.Role;
import mingqian.ceremony.ChangeKind;
import mingqian.inspection.VisitChange.Reasoned;
import mingqian.terms.Ground;
import mingqian.terms.Outcome;
import mingqian.terms.Words;

/** A member leaves the team for a recusal 申请回避 (R04); a successor is drawn, never picked. */
@ApplicationScoped
public class RecuseVisit {
  @Inject PartBook parts;
  @Inject OwnCertificates certificates;
  @Inject ChangeVisit changes;

  /**
   * Leaves the own seat before the team has checked in; later draws know of the recusal.
   *
   * @param ground 1 to 500 characters, kept in the office
   */
  @Transactional
  public Outcome recuse(long visit, String ground, Actor actor) {
    actor.mustBe(Role.INSPECTOR);
    Visit locked = parts.locked(visit).orElseThrow(() -> new NotPermitted(actor));
    Optional<VisitSeat> seat = locked.seatOf(certificates.of(actor));
    if (seat.isEmpty()) {
      if (locked.wasLeftBy(certificates.of(actor))) {
        return Outcome.unchanged("此前已离组", "you had left the team already");
      }
      throw new NotPermitted(actor);
    }
    Ground given = new Ground(ground);
    Optional<Words> objection = changes.objection(locked, given);
    if (objection.isPresent()) {
      return new Outcome.Refused(objection.get());
    }
    Reasoned why = changes.reasoned(ChangeKind.RECUSED, given, actor);
    changes.keepRecusal(seat.get(), given);
    return changes.replace(seat.get(), why, actor, "recuse-visit");
  }
}
