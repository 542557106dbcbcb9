package mingqian.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import mingqian.access.Actor;
import mingqian.access.AuditTrail;
import mingqian.access.Trace;
import mingqian.plan.RegulationBook;
import mingqian.terms.Outcome;

/**
 * Reminds the team of a visit of one of the next days 检查提醒 (R08, {@code visit-reminder}): once for
 * each visit and day, on the team's phones. On the day itself it is too late.
 */
@ApplicationScoped
public class RemindTeams {
  private static final String AHEAD =
      "v.state in (mingqian.inspection.VisitState.ASSIGNED,"
          + " mingqian.inspection.VisitState.NOTIFIED)"
          + " and (v.times.remindedFor is null or v.times.remindedFor <> v.day)";

  @PersistenceContext EntityManager entities;
  @Inject PartBook parts;
  @Inject RegulationBook book;
  @Inject AuditTrail trail;
  @Inject Clock clock;

  /** The visits whose teams are to be reminded, the nearest first. */
  @Transactional
  public List<Long> due() {
    LocalDate today = LocalDate.now(clock);
    return entities
        .createQuery(
            "select v.id from Visit v where "
                + AHEAD
                + " and v.day > :today and v.day <= :horizon order by v.day, v.id",
            Long.class)
        .setParameter("today", today)
        .setParameter("horizon", Deadline.horizonOfReminder(book.current(), today))
        .getResultList();
  }

  /**
   * The visits of today of whose day the team might have been reminded yesterday or before, and was
   * not: those that were drawn or moved only today could not be.
   */
  @Transactional
  public List<Long> missed() {
    LocalDate today = LocalDate.now(clock);
    if (Deadline.horizonOfReminder(book.current(), today).equals(today)) {
      return List.of();
    }
    return entities
        .createQuery(
            "select v.id from Visit v where "
                + AHEAD
                + " and v.day = :today and exists (select d from Draw d where d.id = v.draw"
                + " and d.times.conductedAt < :begin) and not exists (select c from VisitChange c"
                + " where c.visit = v and c.changedAt >= :begin) order by v.id",
            Long.class)
        .setParameter("today", today)
        .setParameter(
            "begin",
            today
                .atStartOfDay(clock.getZone())
                .withZoneSameInstant(ZoneOffset.UTC)
                .toOffsetDateTime())
        .getResultList();
  }

  /** Reminds the team of one; again, nothing happens. */
  @Transactional
  public Outcome remind(long id, Actor actor) {
    Optional<Visit> found = parts.locked(id).filter(this::isToBeReminded);
    if (found.isEmpty()) {
      return Outcome.unchanged("没有需要提醒的检查", "there is nothing to remind of");
    }
    Visit visit = found.get();
    String before = visit.times().remindedFor().map(LocalDate::toString).orElse("");
    visit.remind();
    trail.record(
        actor,
        "remind-team",
        visit.subject(),
        Trace.change(before, visit.day().orElseThrow().toString()));
    return Outcome.done("已提醒检查组", "the team is reminded");
  }

  private boolean isToBeReminded(Visit visit) {
    return visit.state().isAhead()
        && visit.day().filter(day -> day.isAfter(LocalDate.now(clock))).isPresent()
        && !visit.times().remindedFor().equals(visit.day());
  }
}
