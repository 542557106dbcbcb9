package mingqian.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import mingqian.access.Actor;
import mingqian.access.NotPermitted;
import mingqian.access.Role;
import mingqian.access.Trace;
import mingqian.ceremony.ChangeKind;
import mingqian.inspection.VisitChange.Reasoned;
import mingqian.terms.Ground;
import mingqian.terms.Outcome;
import mingqian.terms.Words;

/** Moves a visit to another day inside the window 改期; notice and acceptance begin anew. */
@ApplicationScoped
public class RescheduleVisit {
  @Inject PartBook parts;
  @Inject VisitDays days;
  @Inject NotifyVisits notify;
  @Inject ChangeVisit changes;

  /**
   * Reschedules; for the coordinator or a member of the team.
   *
   * @param ground 1 to 500 characters, kept in the office
   */
  @Transactional
  public Outcome reschedule(long visit, LocalDate day, String ground, Actor actor) {
    Visit locked =
        actor.is(Role.COORDINATOR)
            ? parts.locked(visit).orElseThrow(() -> new NotPermitted(actor))
            : parts.own(visit, actor).visit();
    Ground given = new Ground(ground);
    Optional<Words> objection =
        changes.objection(locked, given).or(() -> days.objection(locked, day));
    if (objection.isPresent()) {
      return new Outcome.Refused(objection.get());
    }
    if (locked.day().equals(Optional.of(day))) {
      return Outcome.unchanged("检查日就是这一天", "the visit is on that day already");
    }
    String before = locked.day().map(LocalDate::toString).orElse("-");
    Reasoned why = changes.reasoned(ChangeKind.RESCHEDULED, given, actor);
    Optional<Words> impossible = changes.move(locked, day, "R01", why);
    if (impossible.isPresent()) {
      return new Outcome.Refused(impossible.get());
    }
    changes.log(actor, "reschedule-visit", locked, Trace.change(before, day.toString()));
    notify.makeUp(locked, actor);
    return Outcome.done("已改期，检查组须重新接受", "rescheduled; the team is asked again");
  }
}
