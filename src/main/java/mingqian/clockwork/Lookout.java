package mingqian.clockwork;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Looks after a duty 到期检视: finds what is due and calls its verb, unless somebody has paused it;
 * what was missed is recorded all the same. Looking twice does nothing twice. A duty that fails is
 * named in health and tried again at its next look; the others go on. On this node one duty is
 * looked after once at a time, so that two looks do not wait for each other in the database.
 */
@ApplicationScoped
public class Lookout {
  private static final Logger LOG = System.getLogger(Lookout.class.getName());

  @Inject Roster roster;
  @Inject Duties standings;
  @Inject MissedEffects missedEffects;

  private final Map<String, Lock> turns = new ConcurrentHashMap<>();
  private final Map<String, String> untold = new ConcurrentHashMap<>();

  /** Looks after all that is due by the office clock, one duty after the other. */
  public void look() {
    roster.ofOfficeClock().forEach(this::inTurn);
  }

  /** Looks after one duty; one that is on the roster no more is left alone. */
  public void look(String name) {
    roster.find(name).ifPresent(this::inTurn);
  }

  private void inTurn(Duty duty) {
    Lock turn = turns.computeIfAbsent(duty.name(), name -> new ReentrantLock());
    turn.lock();
    try {
      lookAfter(duty);
    } finally {
      turn.unlock();
    }
  }

  /** Keeps how it ended for every node, or says so itself where the database does not. */
  private void lookAfter(Duty duty) {
    try {
      boolean paused = standings.isPaused(duty.name());
      String failure = attempt(duty, paused ? () -> {} : duty.look());
      if (!paused) {
        standings.settle(duty.name(), failure);
      }
      untold.remove(duty.name());
    } catch (RuntimeException e) {
      LOG.log(Level.ERROR, "the standing of a duty cannot be kept: " + duty.name(), e);
      untold.put(duty.name(), e.getClass().getSimpleName());
    }
  }

  /** Looks after it; the kind of its error, empty if there was none, never its message. */
  private String attempt(Duty duty, Runnable look) {
    try {
      duty.missed().get().forEach(missing -> missedEffects.record(duty.name(), missing));
      look.run();
      return "";
    } catch (RuntimeException e) {
      LOG.log(Level.ERROR, "duty failed, to be tried again: " + duty.name(), e);
      return e.getClass().getSimpleName();
    }
  }

  /** The duties whose last look on this node could not be kept, with the kind of the error. */
  Map<String, String> untold() {
    return Map.copyOf(untold);
  }
}
