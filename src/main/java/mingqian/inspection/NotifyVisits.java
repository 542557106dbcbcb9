package mingqian.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import mingqian.access.Actor;
import mingqian.access.AuditTrail;
import mingqian.access.NotPermitted;
import mingqian.access.Role;
import mingqian.access.Trace;
import mingqian.plan.RegulationBook;
import mingqian.regulation.Regulation;
import mingqian.terms.Library;
import mingqian.terms.Outcome;
import mingqian.terms.Words;

/**
 * The morning call 检查告知: lets the enterprises know whose visit has come near, after asking the
 * regulation once more. A visit that it forbids is withheld with the reasons, and asked for again
 * on the next call. One whose day has passed without notice is not notified any more: it is missed,
 * and shown as such until somebody moves or cancels it.
 */
@ApplicationScoped
public class NotifyVisits {
  @PersistenceContext EntityManager entities;
  @Inject RegulationBook book;
  @Inject PartBook parts;
  @Inject VisitDays days;
  @Inject AuditTrail trail;
  @Inject Clock clock;

  /** Looks at every visit of the library that is due for notice on the office's day (R08, R01). */
  @Transactional
  public Outcome due(Library library, Actor actor) {
    if (!actor.equals(Actor.CLOCKWORK)) {
      actor.mustBe(Role.COORDINATOR);
    }
    LocalDate today = LocalDate.now(clock);
    int announced = 0;
    int withheld = 0;
    for (Visit visit : near(library, today)) {
      switch (call(visit, actor)) {
        case NOTIFIED -> announced++;
        case WITHHELD -> withheld++;
        case AS_BEFORE -> {}
      }
    }
    if (announced + withheld == 0) {
      return Outcome.unchanged("没有需要告知的检查", "no visit is due for notice");
    }
    trail.record(
        actor,
        "notify-visits",
        "library " + library + " " + today,
        "notified " + announced + ", withheld " + withheld);
    return Outcome.done(
        "已告知 %d 项检查，%d 项因规则暂缓".formatted(announced, withheld),
        "%d visits notified, %d withheld by the regulation".formatted(announced, withheld));
  }

  private enum Called {
    NOTIFIED,
    WITHHELD,
    AS_BEFORE
  }

  private Called call(Visit visit, Actor actor) {
    Optional<Words> objection = objection(visit);
    if (objection.isEmpty()) {
      announce(visit, actor);
      return Called.NOTIFIED;
    }
    if (visit.times().withheld().equals(objection)) {
      return Called.AS_BEFORE;
    }
    withhold(visit, objection.get(), actor);
    return Called.WITHHELD;
  }

  /**
   * Makes up for the morning call at a visit that has been given the office's day only now, when
   * the call of that day may be over.
   */
  void makeUp(Visit visit, Actor actor) {
    if (visit.day().equals(Optional.of(LocalDate.now(clock)))) {
      call(visit, actor);
    }
  }

  /**
   * Notifies one visit out of turn, not before its time (R08) nor against the regulation (R01); for
   * the coordinator.
   */
  @Transactional
  public Outcome notify(long visit, Actor actor) {
    actor.mustBe(Role.COORDINATOR);
    Visit locked = parts.locked(visit).orElseThrow(() -> new NotPermitted(actor));
    if (locked.state() == VisitState.NOTIFIED) {
      return Outcome.unchanged("此前已告知", "it had been notified already");
    }
    Optional<Words> refusal = refusal(locked);
    if (refusal.isPresent()) {
      return new Outcome.Refused(refusal.get());
    }
    locked.fallDue(Deadline.ofResult(book.current(), day(locked)));
    announce(locked, actor);
    return Outcome.done("已告知该企业", "the enterprise is notified");
  }

  private void announce(Visit visit, Actor actor) {
    VisitState before = visit.state();
    visit.announce(clock.instant());
    trail.record(actor, "notify-visit", named(visit), Trace.change(before, visit.state()));
  }

  private void withhold(Visit visit, Words reason, Actor actor) {
    String before = visit.times().withheld().isPresent() ? "withheld" : "not withheld";
    visit.withhold(reason);
    trail.record(
        actor, "withhold-visit", named(visit), Trace.change(before, "withheld").with(reason.en()));
  }

  private static String named(Visit visit) {
    return visit.subject();
  }

  private Optional<Words> refusal(Visit visit) {
    if (visit.state() != VisitState.ASSIGNED) {
      return words(
          "该检查" + visit.state().words().zh() + "，不能告知",
          "the visit cannot be notified: " + visit.state().words().en());
    }
    if (visit.day().isEmpty()) {
      return words("尚未排定检查日", "the visit has no day yet");
    }
    LocalDate today = LocalDate.now(clock);
    if (day(visit).isBefore(today)) {
      return words("检查日已过，请改期或取消", "the day of the visit has passed: move or cancel it");
    }
    LocalDate from = Deadline.ofNotice(book.current(), day(visit));
    return from.isAfter(today)
        ? words("R08 最早 " + from + " 告知", "R08 notice is given from " + from + " on")
        : days.objection(visit, day(visit));
  }

  private static Optional<Words> words(String zh, String en) {
    return Optional.of(new Words(zh, en));
  }

  /** How many visits of all were missed, for health; it names none of them. */
  @Transactional
  public long missed() {
    return entities
        .createQuery(
            "select count(v) from Visit v where " + Lateness.MISSED.condition(), Long.class)
        .setParameter("today", LocalDate.now(clock))
        .getSingleResult();
  }

  /** The visits whose day has passed without the notice that nothing kept from being given. */
  @Transactional
  public List<Long> unannounced() {
    return entities
        .createQuery(
            "select v.id from Visit v where v.state = :state and v.day < :today"
                + " and v.times.withheldZh is null order by v.id",
            Long.class)
        .setParameter("state", VisitState.ASSIGNED)
        .setParameter("today", LocalDate.now(clock))
        .getResultList();
  }

  private List<Visit> near(Library library, LocalDate today) {
    Regulation regulation = book.current();
    return entities
        .createQuery(
            "select v from Visit v where v.state = :state and v.library = :library"
                + " and v.day between :today and :horizon order by v.id",
            Visit.class)
        .setParameter("state", VisitState.ASSIGNED)
        .setParameter("library", library)
        .setParameter("today", today)
        .setParameter("horizon", Deadline.horizonOfNotice(regulation, today))
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .filter(visit -> !Deadline.ofNotice(regulation, day(visit)).isAfter(today))
        .toList();
  }

  private Optional<Words> objection(Visit visit) {
    visit.fallDue(Deadline.ofResult(book.current(), day(visit)));
    return days.objection(visit, day(visit));
  }

  private static LocalDate day(Visit visit) {
    return visit.day().orElseThrow();
  }
}
