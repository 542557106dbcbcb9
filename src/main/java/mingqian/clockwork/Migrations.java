package mingqian.clockwork;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings the database to this program's edition at start; of several nodes one migrates. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class Migrations {
  @Resource(lookup = "java:app/quartz")
  private DataSource dataSource;

  /** Migrates, or stops the deployment with the reason. */
  @PostConstruct
  public void migrate() {
    String vendor = vendor();
    Flyway.configure()
        .dataSource(dataSource)
        .locations("db/migration/common", "db/migration/" + vendor)
        .placeholders(Map.of("bytes", vendor.equals("postgresql") ? "bytea" : "blob"))
        .javaMigrations(new QuartzTables(vendor))
        .load()
        .migrate();
  }

  private String vendor() {
    try (Connection connection = dataSource.getConnection()) {
      return connection.getMetaData().getDatabaseProductName().toLowerCase(Locale.ROOT);
    } catch (SQLException e) {
      throw new IllegalStateException("the database cannot be reached", e);
    }
  }
}
