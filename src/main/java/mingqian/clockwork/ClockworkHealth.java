package mingqian.clockwork;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import mingqian.access.SystemTime;
import mingqian.inspection.NotifyVisits;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/**
 * Watches the clockwork 看门狗: names in health each duty that fails or is paused, each trigger that
 * is stuck, how much it has missed, how many visits were missed, and how many sessions of the
 * database wait for a lock.
 */
@Readiness
@ApplicationScoped
public class ClockworkHealth implements HealthCheck {
  @Inject private Lookout lookout;
  @Inject private Clockwork clockwork;
  @Inject private Duties duties;
  @Inject private NotifyVisits notify;
  @Inject private MissedEffects missed;
  @Inject private LockWaits lockWaits;
  @Inject @SystemTime private Clock clock;

  @Override
  public HealthCheckResponse call() {
    Map<String, String> failures = new TreeMap<>(duties.failing());
    failures.putAll(lookout.untold());
    List<String> stuck = clockwork.stuck(clock.instant());
    HealthCheckResponseBuilder answer =
        HealthCheckResponse.named("clockwork").status(failures.isEmpty() && stuck.isEmpty());
    failures.forEach(answer::withData);
    stuck.forEach(name -> answer.withData(name, "stuck"));
    duties.paused().forEach(name -> answer.withData(name, "paused"));
    missed.counts().forEach((name, count) -> answer.withData("missed-" + name, count));
    return answer
        .withData("missed-visits", notify.missed())
        .withData("lock-waits", lockWaits.count())
        .build();
  }
}
