package mingqian.clockwork;

import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Instant;
import mingqian.access.SystemTime;

/**
 * Frees stuck triggers 看门狗, on a timer of its own, for Quartz cannot watch itself: those that the
 * store has given up after an error, and those that it holds for a firing that nobody runs.
 */
@Singleton
@Lock(LockType.READ)
@TransactionManagement(TransactionManagementType.BEAN)
public class Watchdog {
  private static final Logger LOG = System.getLogger(Watchdog.class.getName());

  @Inject private Clockwork clockwork;
  @Inject private Duties duties;
  @Inject @SystemTime private Clock clock;

  /** Looks at all triggers, twice a minute. */
  @Schedule(hour = "*", minute = "*", second = "*/30", persistent = false)
  public void look() {
    Instant now = clock.instant();
    for (String name : clockwork.stuck(now)) {
      try {
        if (clockwork.free(name, now)) {
          duties.freed(name);
        }
      } catch (RuntimeException e) {
        LOG.log(Level.ERROR, "a stuck trigger is not freed: " + name, e);
      }
    }
  }
}
