package mingqian.clockwork;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import javax.sql.DataSource;
import mingqian.office.Office;
import org.flywaydb.core.Flyway;

/** Brings the database to this program's edition at start; of several nodes one migrates. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class Migrations {
  private static final Logger LOG = System.getLogger(Migrations.class.getName());
  private static final String POSTGRESQL = "postgresql";

  @Resource(lookup = "java:app/quartz")
  private DataSource dataSource;

  @Inject private StartTurn turn;
  @Inject private Office office;

  /** Migrates, or stops the deployment with the reason. */
  @PostConstruct
  public void migrate() {
    turn.await();
    try (Connection connection = dataSource.getConnection()) {
      bringUp(connection, vendor(connection));
    } catch (SQLException e) {
      throw new IllegalStateException("the database cannot be reached", e);
    }
  }

  private void bringUp(Connection connection, String vendor) throws SQLException {
    boolean postgres = vendor.equals(POSTGRESQL);
    TextOrder texts = new TextOrder(connection);
    if (postgres) {
      texts.requireUnicode();
    } else if (!office.training()) {
      LOG.log(Level.WARNING, "a working office on embedded H2; PostgreSQL is meant for that");
    }
    // Each room numbers its own migrations, so a later one may bear the lower number.
    Flyway.configure()
        .dataSource(dataSource)
        .locations("db/migration/common")
        .placeholders(Map.of("bytes", postgres ? "bytea" : "blob"))
        .javaMigrations(new QuartzTables(vendor))
        .outOfOrder(true)
        .load()
        .migrate();
    if (postgres) {
      texts.set();
    }
  }

  private static String vendor(Connection connection) throws SQLException {
    return connection.getMetaData().getDatabaseProductName().toLowerCase(Locale.ROOT);
  }
}
