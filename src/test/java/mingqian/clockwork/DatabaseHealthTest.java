package mingqian.clockwork;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;

/** Health names a database that is cut off or whose pool is exhausted. */
class DatabaseHealthTest {
  @Test
  void a_database_that_answers_is_up() {
    JdbcDataSource there = new JdbcDataSource();
    there.setURL("jdbc:h2:mem:");
    assertThat(status(there)).isEqualTo(Status.UP);
  }

  @Test
  void a_pool_that_gives_no_connection_is_down() {
    SQLException exhausted = new SQLTransientConnectionException("no connection within the time");
    DataSource empty =
        (DataSource)
            java.lang.reflect.Proxy.newProxyInstance(
                DataSource.class.getClassLoader(),
                new Class<?>[] {DataSource.class},
                (proxy, method, arguments) -> {
                  throw exhausted;
                });
    assertThat(status(empty)).isEqualTo(Status.DOWN);
  }

  private static Status status(DataSource source) {
    DatabaseHealth health = new DatabaseHealth();
    health.dataSource = source;
    return health.call().getStatus();
  }
}
