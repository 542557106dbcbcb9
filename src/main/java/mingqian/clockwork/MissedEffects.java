package mingqian.clockwork;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import mingqian.access.Actor;
import mingqian.access.AuditTrail;
import mingqian.access.Role;
import mingqian.access.Trace;
import mingqian.terms.Outcome;

/**
 * What the clockwork has missed 逾期未办: recorded once, shown to the coordinator and in health until
 * somebody says how it was seen to. What is missed is never done late.
 */
@ApplicationScoped
public class MissedEffects {
  private static final int LONGEST_NOTE = 500;

  @PersistenceContext EntityManager entities;
  @Inject AuditTrail trail;
  @Inject Clock clock;

  /** Records one, unless it is recorded. */
  @Transactional
  void record(String duty, Missing missing) {
    if (entities.find(MissedEffect.class, MissedEffect.key(duty, missing)) == null) {
      entities.persist(new MissedEffect(duty, missing, clock.instant()));
      entities.flush();
      trail.record(Actor.CLOCKWORK, "miss-effect", missing.toString(), Trace.of(duty));
    }
  }

  /** Those that wait for somebody, the latest first. */
  @Transactional
  public List<MissedEffect> open() {
    return entities
        .createQuery(
            "select m from MissedEffect m where m.settledAt is null"
                + " order by m.missedAt desc, m.id",
            MissedEffect.class)
        .getResultList();
  }

  /** How many of them there are for each duty that has any. */
  @Transactional
  public Map<String, Long> counts() {
    Map<String, Long> counts = new TreeMap<>();
    entities
        .createQuery(
            "select m.duty, count(m) from MissedEffect m where m.settledAt is null group by m.duty",
            Object[].class)
        .getResultStream()
        .forEach(row -> counts.put((String) row[0], (Long) row[1]));
    return counts;
  }

  /**
   * The coordinator says how it was seen to.
   *
   * @param note 1 to 500 characters, kept in the office
   */
  @Transactional
  public Outcome settle(String id, String note, Actor actor) {
    actor.mustBe(Role.COORDINATOR);
    String how = note.strip();
    if (how.isEmpty() || how.length() > LONGEST_NOTE) {
      return Outcome.refused(
          "请写明怎样处理的，最多" + LONGEST_NOTE + "字",
          "say how it was seen to, in at most " + LONGEST_NOTE + " characters");
    }
    Optional<MissedEffect> found =
        Optional.ofNullable(entities.find(MissedEffect.class, id, LockModeType.PESSIMISTIC_WRITE));
    if (found.isEmpty()) {
      return Outcome.refused("没有这一项", "there is no such thing");
    }
    return found
        .filter(missed -> missed.settledAt().isEmpty())
        .map(missed -> settle(missed, how, actor))
        .orElseGet(MissedEffect::settledBefore);
  }

  private Outcome settle(MissedEffect missed, String how, Actor actor) {
    missed.settle(how, actor.name(), clock.instant());
    trail.record(
        actor,
        "settle-missed",
        missed.subject().toString(),
        Trace.change("MISSED", "SETTLED").with(missed.duty() + ": " + how));
    return Outcome.done("已了结", "settled");
  }

  /** Drops those settled before; the trail keeps them. */
  @Transactional
  void forget(Instant settledBefore) {
    int dropped =
        entities
            .createQuery("delete from MissedEffect m where m.settledAt < :before")
            .setParameter("before", settledBefore.atOffset(ZoneOffset.UTC))
            .executeUpdate();
    if (dropped > 0) {
      trail.record(Actor.CLOCKWORK, "forget-missed", "clockwork", Trace.of(dropped + " settled"));
    }
  }
}
