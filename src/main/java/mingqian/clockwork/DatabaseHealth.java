package mingqian.clockwork;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Says in health whether the database answers; neither its address nor its words of trouble. */
@Readiness
@ApplicationScoped
public class DatabaseHealth implements HealthCheck {
  private static final int SECONDS = 5;

  // The pool of the same database whose name is not the module's, under which its beans are found.
  @Resource(lookup = "java:app/quartz")
  DataSource dataSource;

  @Override
  public HealthCheckResponse call() {
    return new HealthCheckResponse(
        "database",
        answers() ? HealthCheckResponse.Status.UP : HealthCheckResponse.Status.DOWN,
        Optional.empty());
  }

  private boolean answers() {
    try (Connection connection = dataSource.getConnection()) {
      return connection.isValid(SECONDS);
    } catch (SQLException e) {
      System.getLogger(DatabaseHealth.class.getName())
          .log(System.Logger.Level.WARNING, "the database does not answer", e);
      return false;
    }
  }
}
