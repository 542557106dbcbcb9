package mingqian.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import mingqian.access.Actor;
import mingqian.access.AuditTrail;
import mingqian.access.Trace;
import mingqian.plan.RegulationBook;
import mingqian.terms.Outcome;
import mingqian.terms.Words;

/** A member of the team is at the enterprise 到场签到. */
@ApplicationScoped
public class CheckIn {
  @Inject PartBook parts;
  @Inject VisitDays days;
  @Inject RegulationBook book;
  @Inject AuditTrail trail;
  @Inject Clock clock;

  /**
   * Checks in on the visit day, after the regulation has been asked once more (R01), by a member
   * who has accepted and while every seat is taken (R02).
   */
  @Transactional
  public Outcome checkIn(long visit, Actor actor) {
    PartBook.Own own = parts.own(visit, actor);
    if (own.visit().state() == VisitState.CHECKED_IN) {
      return Outcome.unchanged("此前已签到", "the team had checked in already");
    }
    Optional<Words> objection = objection(own);
    if (objection.isPresent()) {
      return new Outcome.Refused(objection.get());
    }
    LocalDate today = LocalDate.now(clock);
    own.visit().checkIn(clock.instant());
    own.visit().fallDue(Deadline.ofResult(book.current(), today));
    trail.record(
        actor,
        "check-in",
        own.visit().subject(),
        Trace.change(VisitState.NOTIFIED, own.visit().state()));
    return Outcome.done("已签到，可以录入结果", "checked in; results can be recorded");
  }

  private Optional<Words> objection(PartBook.Own own) {
    Visit visit = own.visit();
    if (visit.state() != VisitState.NOTIFIED) {
      return words(
          "该检查" + visit.state().words().zh() + "，不能签到",
          "nobody can check in: " + visit.state().words().en());
    }
    LocalDate day = visit.day().orElseThrow();
    if (!day.equals(LocalDate.now(clock))) {
      return words("检查日为 " + day + "，只能当日签到", "the visit is on " + day + "; check in on that day");
    }
    if (own.seat().acceptedAt().isEmpty()) {
      return words("请先接受检查任务", "accept the visit first");
    }
    if (!visit.hasWholeTeam()) {
      return words("R02 检查组缺员，请联系统筹人员", "R02 the team is not complete; ask the coordinator");
    }
    return days.objection(visit, day);
  }

  private static Optional<Words> words(String zh, String en) {
    return Optional.of(new Words(zh, en));
  }
}
