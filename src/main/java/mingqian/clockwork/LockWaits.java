package mingqian.clockwork;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** Counts the sessions of the database that wait for a lock 锁等待, on PostgreSQL for long. */
@ApplicationScoped
class LockWaits {
  private static final String POSTGRESQL =
      "select count(*) from pg_stat_activity where datname = current_database()"
          + " and wait_event_type = 'Lock' and state_change < now() - interval '30 seconds'";
  private static final String H2 =
      "select count(*) from information_schema.sessions where blocker_id is not null";

  @Resource(lookup = "java:app/quartz")
  private DataSource dataSource;

  /** How many; -1 where the database does not say. */
  long count() {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement();
        ResultSet counted = statement.executeQuery(query(connection))) {
      counted.next();
      return counted.getLong(1);
    } catch (SQLException e) {
      System.getLogger(LockWaits.class.getName())
          .log(System.Logger.Level.WARNING, "the database does not tell of its locks", e);
      return -1;
    }
  }

  private static String query(Connection connection) throws SQLException {
    return connection.getMetaData().getDatabaseProductName().equals("PostgreSQL") ? POSTGRESQL : H2;
  }
}
