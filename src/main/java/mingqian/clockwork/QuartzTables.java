package mingqian.clockwork;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;

/** Migration 1: Quartz's own tables, from the script that its jar carries for this database. */
final class QuartzTables implements JavaMigration {
  private final String vendor;

  /**
   * Migration for one kind of database.
   *
   * @param vendor {@code h2} or {@code postgresql}
   */
  QuartzTables(String vendor) {
    this.vendor = vendor;
  }

  @Override
  public MigrationVersion getVersion() {
    return MigrationVersion.fromVersion("1");
  }

  @Override
  public String getDescription() {
    return "quartz";
  }

  @Override
  public Integer getChecksum() {
    return 1;
  }

  @Override
  public boolean canExecuteInTransaction() {
    return true;
  }

  @Override
  public void migrate(Context context) throws SQLException, IOException {
    try (Statement statement = context.getConnection().createStatement()) {
      for (String sql : statements()) {
        statement.execute(sql);
      }
    }
  }

  private List<String> statements() throws IOException {
    String name = vendor.equals("postgresql") ? "tables_postgres.sql" : "tables_" + vendor + ".sql";
    String path = "/org/quartz/impl/jdbcjobstore/" + name;
    try (InputStream in = org.quartz.Scheduler.class.getResourceAsStream(path)) {
      String script =
          new String(in.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> !line.startsWith("--"))
              .collect(Collectors.joining("\n"));
      return Arrays.stream(script.split(";"))
          .map(String::strip)
          .filter(sql -> sql.startsWith("CREATE") || sql.startsWith("ALTER"))
          .toList();
    }
  }
}
