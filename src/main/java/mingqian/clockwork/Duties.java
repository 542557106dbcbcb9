package mingqian.clockwork;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import mingqian.access.Actor;
import mingqian.access.AuditTrail;
import mingqian.access.Role;
import mingqian.access.SystemTime;
import mingqian.access.Trace;
import mingqian.terms.Outcome;

/**
 * How the duties of the clockwork stand 职责台账, for every node alike, and the verbs of people about
 * them. A paused duty is shown to whoever waits for it; what came due meanwhile is done when it
 * goes on, or shown as missed where its time is over.
 */
@ApplicationScoped
public class Duties {
  private static final int LONGEST_GROUND = 500;
  private static final String PAUSED = "PAUSED";
  private static final String RUNNING = "RUNNING";

  @PersistenceContext EntityManager entities;
  @Inject Roster roster;
  @Inject AuditTrail trail;
  @Inject @SystemTime Clock clock;

  /** All of them in the order of the roster. */
  @Transactional
  public List<DutyStanding> all() {
    List<String> names = roster.names();
    return entities
        .createQuery("select d from DutyStanding d", DutyStanding.class)
        .getResultStream()
        .filter(duty -> names.contains(duty.name()))
        .sorted(Comparator.comparingInt(duty -> names.indexOf(duty.name())))
        .toList();
  }

  /** The names of those that are paused. */
  @Transactional
  public Set<String> paused() {
    return all().stream()
        .filter(DutyStanding::isPaused)
        .map(DutyStanding::name)
        .collect(Collectors.toSet());
  }

  /** Those whose last look failed and that are not paused, with the kind of the error. */
  @Transactional
  public Map<String, String> failing() {
    return all().stream()
        .filter(duty -> !duty.isPaused() && !duty.failure().isEmpty())
        .collect(Collectors.toMap(DutyStanding::name, DutyStanding::failure));
  }

  /** Makes the standings that there are none of yet; one node starts at a time. */
  @Transactional
  void enter() {
    for (String name : roster.names()) {
      if (entities.find(DutyStanding.class, name) == null) {
        entities.persist(new DutyStanding(name));
      }
    }
  }

  @Transactional
  boolean isPaused(String name) {
    return entities.find(DutyStanding.class, name).isPaused();
  }

  /** Pauses a duty; an administrator's verb. */
  @Transactional
  public Outcome pause(String name, String ground, Actor actor) {
    actor.mustBe(Role.ADMINISTRATOR);
    String why = ground.strip();
    if (why.isEmpty() || why.length() > LONGEST_GROUND) {
      return Outcome.refused(
          "请写明暂停的理由，最多" + LONGEST_GROUND + "字",
          "say why it is paused, in at most " + LONGEST_GROUND + " characters");
    }
    return locked(name).map(duty -> pause(duty, why, actor)).orElseGet(Duties::unknown);
  }

  private Outcome pause(DutyStanding duty, String ground, Actor actor) {
    if (duty.isPaused()) {
      return Outcome.unchanged("早已暂停", "it is paused already: no change");
    }
    duty.pause(clock.instant(), actor.name(), ground);
    record(actor, "pause-duty", duty, Trace.change(RUNNING, PAUSED).with(ground));
    return Outcome.done("已暂停", "paused");
  }

  /** Lets a duty go on; an administrator's verb. */
  @Transactional
  public Outcome resume(String name, Actor actor) {
    actor.mustBe(Role.ADMINISTRATOR);
    return locked(name).map(duty -> resume(duty, actor)).orElseGet(Duties::unknown);
  }

  private Outcome resume(DutyStanding duty, Actor actor) {
    if (!duty.isPaused()) {
      return Outcome.unchanged("没有暂停", "it is not paused: no change");
    }
    duty.resume();
    record(actor, "resume-duty", duty, Trace.change(PAUSED, RUNNING));
    return Outcome.done("已恢复，积下的事项马上办理", "it goes on; what has come due is being done");
  }

  /** Somebody asks that everything due be done now; the caller lets the clockwork look. */
  @Transactional
  public Outcome runNow(Actor actor) {
    actor.mustBe(Role.ADMINISTRATOR, Role.COORDINATOR);
    trail.record(actor, "run-duties", "clockwork", "");
    return Outcome.done("正在办理到期的事项", "what has come due is being done");
  }

  /** The same for one duty, unless it is paused. */
  @Transactional
  public Outcome runNow(String name, Actor actor) {
    actor.mustBe(Role.ADMINISTRATOR, Role.COORDINATOR);
    return locked(name).map(duty -> runNow(duty, actor)).orElseGet(Duties::unknown);
  }

  private Outcome runNow(DutyStanding duty, Actor actor) {
    if (duty.isPaused()) {
      return Outcome.refused("该事项已暂停，请先恢复", "it is paused: resume it first");
    }
    record(actor, "run-duty", duty, Trace.of(""));
    return Outcome.done("正在办理", "it is being looked after");
  }

  /** Keeps that the stuck trigger of a duty was entered anew. */
  @Transactional
  public void freed(String name) {
    locked(name)
        .ifPresent(
            duty -> record(Actor.CLOCKWORK, "free-duty", duty, Trace.change("STUCK", RUNNING)));
  }

  /**
   * Keeps how a look ended.
   *
   * @param failure the error's kind, empty where it went well
   */
  @Transactional
  void settle(String name, String failure) {
    entities.find(DutyStanding.class, name).looked(clock.instant(), failure);
  }

  private Optional<DutyStanding> locked(String name) {
    return Optional.ofNullable(
        entities.find(DutyStanding.class, name, LockModeType.PESSIMISTIC_WRITE));
  }

  private void record(Actor actor, String verb, DutyStanding duty, Trace trace) {
    trail.record(actor, verb, "duty " + duty.name(), trace);
  }

  private static Outcome unknown() {
    return Outcome.refused("没有这项职责", "there is no such duty");
  }
}
