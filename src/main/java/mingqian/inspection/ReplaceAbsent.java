package mingqian.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.Set;
import mingqian.access.Actor;
import mingqian.access.NotPermitted;
import mingqian.access.Role;
import mingqian.ceremony.ChangeKind;
import mingqian.terms.CertificateNumber;
import mingqian.terms.Ground;
import mingqian.terms.Outcome;
import mingqian.terms.Words;

/** The coordinator has a successor drawn for a member who cannot come 缺席替补. */
@ApplicationScoped
public class ReplaceAbsent {
  @Inject PartBook parts;
  @Inject ChangeVisit changes;

  /**
   * Replaces the member before the team has checked in.
   *
   * @param ground 1 to 500 characters, kept in the office
   */
  @Transactional
  public Outcome replace(long visit, CertificateNumber absent, String ground, Actor actor) {
    actor.mustBe(Role.COORDINATOR);
    Visit locked = parts.locked(visit).orElseThrow(() -> new NotPermitted(actor));
    Optional<VisitSeat> seat = locked.seatOf(Set.of(absent));
    if (seat.isEmpty()) {
      return locked.wasLeftBy(Set.of(absent))
          ? Outcome.unchanged("此前已离组", "the member had left the team already")
          : Outcome.refused("检查组中没有此人", "nobody of that certificate is in the team");
    }
    Ground given = new Ground(ground);
    Optional<Words> objection = changes.objection(locked, given);
    if (objection.isPresent()) {
      return new Outcome.Refused(objection.get());
    }
    return changes.replace(
        seat.get(), changes.reasoned(ChangeKind.ABSENT, given, actor), actor, "replace-absent");
  }
}
