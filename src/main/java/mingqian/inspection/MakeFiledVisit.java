package mingqian.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import mingqian.access.Actor;
import mingqian.access.AuditTrail;
import mingqian.access.NotPermitted;
import mingqian.access.Role;
import mingqian.access.Trace;
import mingqian.directory.EnterpriseBook;
import mingqian.plan.RegulationBook;
import mingqian.regulation.ParameterName;
import mingqian.regulation.Regulation;
import mingqian.terms.Ground;
import mingqian.terms.Library;
import mingqian.terms.Outcome;
import mingqian.terms.Words;

/** A visit that no draw orders is made or cancelled 实施与取消. */
@ApplicationScoped
public class MakeFiledVisit {
  private static final String OPEN = "OPEN";

  @PersistenceContext EntityManager entities;
  @Inject FiledVisitBook visits;
  @Inject RegulationBook book;
  @Inject VisitDays days;
  @Inject FiledTeams teams;
  @Inject FiledApart apart;
  @Inject AuditTrail trail;
  @Inject Clock clock;

  /**
   * The department records that it was made, on its day or later, by its team (R02); papers first,
   * unless urgent.
   */
  @Transactional
  public Outcome make(long id, Actor actor) {
    actor.mustBe(Role.LIAISON);
    FiledVisit visit = visits.locked(id, actor).orElseThrow(() -> new NotPermitted(actor));
    if (visit.isMade()) {
      return Outcome.unchanged("此前已登记实施", "it had been recorded as made before");
    }
    if (visit.isCancelled()) {
      return Outcome.refused("该检查已取消", "the visit is cancelled");
    }
    if (!visit.mayBeMade()) {
      return Outcome.refused(
          "手续未齐（" + visit.papers().words().zh() + "），不能进企业（R08）",
          "nobody enters before the papers are complete (R08): " + visit.papers().words().en());
    }
    if (LocalDate.now(clock).isBefore(visit.day())) {
      return Outcome.refused("还没有到检查日", "the day of the visit has not come");
    }
    Optional<Words> objection = days.objection(visit).or(() -> teams.objection(visit));
    if (objection.isPresent()) {
      return new Outcome.Refused(objection.get());
    }
    visit.make(clock.instant());
    record(actor, "make-filed-visit", visit, Trace.change(OPEN, "MADE"));
    if (visit.kind() == FiledVisitKind.SERVICE) {
      return Outcome.done("已登记实施", "recorded as made");
    }
    Visit made = made(visit);
    entities.persist(made);
    apart.explainMade(made);
    return Outcome.done("已登记实施，由检查组录入结果", "recorded as made: the team records the result");
  }

  /** The visit whose result is to come, due by its own day and not by that of the entry (R09). */
  private Visit made(FiledVisit filed) {
    Library library = new EnterpriseBook(entities).find(filed.target()).orElseThrow().library();
    Visit visit = new Visit(filed, library, clock.instant());
    visit.fallDue(Deadline.ofResult(book.current(), filed.day()));
    return visit;
  }

  /** Cancels it before it is made; for a liaison of the department and the coordinator. */
  @Transactional
  public Outcome cancel(long id, String ground, Actor actor) {
    actor.mustBe(Role.LIAISON, Role.COORDINATOR);
    FiledVisit visit = visits.locked(id, actor).orElseThrow(() -> new NotPermitted(actor));
    if (visit.isCancelled()) {
      return Outcome.unchanged("此前已取消", "it had been cancelled before");
    }
    if (visit.isMade()) {
      return Outcome.refused("已经实施，不能取消", "it has been made and cannot be cancelled");
    }
    Ground given = new Ground(ground);
    Optional<Words> objection = given.objection();
    if (objection.isPresent()) {
      return new Outcome.Refused(objection.get());
    }
    visit.cancel(given.text(), clock.instant());
    record(actor, "cancel-filed-visit", visit, Trace.change(OPEN, "CANCELLED").with(given.text()));
    return Outcome.done("已取消", "cancelled");
  }

  /** Until when the papers of an urgent visit must have been filed; empty for any other. */
  public Optional<LocalDate> papersDue(FiledVisit visit) {
    Regulation regulation = book.current();
    int days = regulation.parameter(ParameterName.URGENT_PAPERS, visit.day()).value();
    return Optional.of(visit)
        .filter(one -> one.isUrgent() && !one.isCancelled())
        .map(one -> regulation.calendar().plusWorkingDays(one.day(), days).day());
  }

  /** Whether the papers of an urgent visit should have been filed and are not. */
  public boolean isLate(FiledVisit visit) {
    boolean unfiled = visit.filingNumber().isEmpty();
    return unfiled
        && papersDue(visit).filter(due -> due.isBefore(LocalDate.now(clock))).isPresent();
  }

  private void record(Actor actor, String verb, FiledVisit visit, Trace trace) {
    trail.record(actor, verb, "filed visit " + visit.id(), trace);
  }
}
