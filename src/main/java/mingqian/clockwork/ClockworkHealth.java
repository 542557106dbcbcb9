package mingqian.clockwork;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/** Names in health each duty of the clockwork that fails. */
@Readiness
@ApplicationScoped
public class ClockworkHealth implements HealthCheck {
  @Inject private Lookout lookout;

  @Override
  public HealthCheckResponse call() {
    Map<String, String> failures = lookout.failures();
    HealthCheckResponseBuilder answer =
        HealthCheckResponse.named("clockwork").status(failures.isEmpty());
    failures.forEach(answer::withData);
    return answer.build();
  }
}
