package mingqian.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import mingqian.access.Actor;
import mingqian.access.AuditTrail;
import mingqian.access.Trace;
import mingqian.plan.RegulationBook;
import mingqian.terms.Outcome;

/**
 * Warns of results that come near their due day or have passed it 结果到期提示 (R09): once for each level
 * and due day. Whom it concerns sees it among what waits.
 */
@ApplicationScoped
public class WarnResults {
  private static final String WAITS =
      "v.state in (mingqian.inspection.VisitState.ASSIGNED,"
          + " mingqian.inspection.VisitState.NOTIFIED, mingqian.inspection.VisitState.CHECKED_IN)";

  @PersistenceContext EntityManager entities;
  @Inject PartBook parts;
  @Inject RegulationBook book;
  @Inject AuditTrail trail;
  @Inject Clock clock;

  /**
   * A warning that was not given inside its time.
   *
   * @param visit its number
   */
  public record Skipped(long visit, ResultWarning warning) {}

  /** The visits whose present level was not warned of yet, the one due first at the top. */
  @Transactional
  public List<Long> due() {
    return unwarned().map(Visit::id).toList();
  }

  /** The milder warnings that came to nothing since nobody looked in their time. */
  @Transactional
  public List<Skipped> skipped() {
    return unwarned()
        .flatMap(
            visit ->
                Arrays.stream(ResultWarning.values())
                    .filter(level -> level.compareTo(level(visit).orElseThrow()) < 0)
                    .filter(level -> isBeyond(level, visit))
                    .map(level -> new Skipped(visit.id(), level)))
        .toList();
  }

  /** Warns of one; again, nothing happens. */
  @Transactional
  public Outcome warn(long id, Actor actor) {
    Optional<Visit> found = parts.locked(id).filter(this::isUnwarned);
    if (found.isEmpty()) {
      return Outcome.unchanged("没有需要提示的结果", "there is nothing to warn of");
    }
    Visit visit = found.get();
    ResultWarning level = level(visit).orElseThrow();
    String before = visit.times().warned().map(Enum::name).orElse("");
    visit.warn(level);
    trail.record(
        actor,
        "warn-result",
        visit.subject(),
        Trace.change(before, level.name()).with("due " + visit.times().due().orElseThrow().day()));
    return Outcome.done("已提示", "warned");
  }

  /** Those beyond what was warned of; the database leaves out what stands as it should. */
  private Stream<Visit> unwarned() {
    Horizon horizon = Horizon.of(book.current(), LocalDate.now(clock));
    return entities
        .createQuery(
            "select v from Visit v where "
                + WAITS
                + " and v.times.dueOn <= :soon and (v.times.warned is null"
                + " or v.times.warnedDue <> v.times.dueOn"
                + " or (v.times.dueOn < :today and v.times.warned <> :late)"
                + " or (v.times.dueOn <= :urgent and v.times.warned = :mild))"
                + " order by v.times.dueOn, v.id",
            Visit.class)
        .setParameter("today", LocalDate.now(clock))
        .setParameter("soon", horizon.warning())
        .setParameter("urgent", horizon.urgent())
        .setParameter("late", ResultWarning.LATE)
        .setParameter("mild", ResultWarning.SOON)
        .getResultStream()
        .filter(this::isUnwarned);
  }

  private boolean isUnwarned(Visit visit) {
    return VisitState.open().contains(visit.state())
        && level(visit).filter(level -> isBeyond(level, visit)).isPresent();
  }

  /** Whether the level is beyond what was warned of. */
  private static boolean isBeyond(ResultWarning level, Visit visit) {
    return visit.times().warned().stream().allMatch(given -> level.compareTo(given) > 0);
  }

  private Optional<ResultWarning> level(Visit visit) {
    LocalDate today = LocalDate.now(clock);
    Horizon horizon = Horizon.of(book.current(), today);
    return visit
        .times()
        .due()
        .map(due -> due.day())
        .filter(day -> !day.isAfter(horizon.warning()))
        .map(
            day -> {
              if (day.isBefore(today)) {
                return ResultWarning.LATE;
              }
              return day.isAfter(horizon.urgent()) ? ResultWarning.SOON : ResultWarning.URGENT;
            });
  }
}
