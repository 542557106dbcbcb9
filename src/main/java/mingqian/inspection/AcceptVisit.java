package mingqian.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import mingqian.access.Actor;
import mingqian.access.AuditTrail;
import mingqian.access.Trace;
import mingqian.terms.Outcome;

/** A member of the team takes the own seat 接受检查任务. */
@ApplicationScoped
public class AcceptVisit {
  @Inject PartBook parts;
  @Inject AuditTrail trail;
  @Inject Clock clock;

  /** Accepts, before the team has checked in; {@code NotPermitted} for whoever has no seat. */
  @Transactional
  public Outcome accept(long visit, Actor actor) {
    PartBook.Own own = parts.own(visit, actor);
    if (!own.visit().state().isAhead()) {
      return Outcome.refused(
          "该检查" + own.visit().state().words().zh() + "，不能再接受",
          "nothing to accept: " + own.visit().state().words().en());
    }
    if (own.seat().acceptedAt().isPresent()) {
      return Outcome.unchanged("此前已接受", "it had been accepted already");
    }
    own.visit().accept(own.seat(), clock.instant());
    trail.record(
        actor, "accept-visit", own.visit().subject(), Trace.change("seat open", "seat accepted"));
    return Outcome.done("已接受检查任务", "the visit is accepted");
  }
}
