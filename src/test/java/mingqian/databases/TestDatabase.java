package mingqian.databases;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;

/** The databases that the office is tested on. */
public enum TestDatabase {
  /** Embedded, in the office's own folder. */
  H2 {
    @Override
    Map<String, String> fresh(Path folder, String name) {
      String url = "jdbc:h2:file:" + folder.resolve(name) + ";DB_CLOSE_ON_EXIT=FALSE";
      return Map.of(
          "url", url + ";LOCK_TIMEOUT=20000;WRITE_DELAY=0", "user", "mingqian", "password", "");
    }
  },
  /** A real server from a jar, one for the whole JVM, stopped with it. */
  POSTGRESQL {
    @Override
    Map<String, String> fresh(Path folder, String name) {
      try (Connection connection = Server.RUNNING.getPostgresDatabase().getConnection();
          Statement statement = connection.createStatement()) {
        statement.execute("create role " + name + " login password '" + PASSWORD + "'");
        statement.execute(
            "create database " + name + " owner " + name + " encoding 'UTF8' template template0");
      } catch (SQLException e) {
        throw new IllegalStateException("no new database " + name, e);
      }
      String url = "jdbc:postgresql://localhost:" + Server.RUNNING.getPort() + "/" + name;
      return Map.of("url", url, "user", name, "password", PASSWORD);
    }
  };

  private static final String PASSWORD = "nobody-guesses-this";

  /**
   * An empty database.
   *
   * @param folder where an embedded one lies
   * @param name letters and digits, another for each
   * @return its url, user and password by these names
   */
  abstract Map<String, String> fresh(Path folder, String name);

  /** The server starts when the first database is asked of it. */
  private static final class Server {
    static final EmbeddedPostgres RUNNING = start();

    private static EmbeddedPostgres start() {
      try {
        return EmbeddedPostgres.builder()
            .setPGStartupWait(Duration.ofMinutes(3))
            .setServerConfig("fsync", "off")
            .setServerConfig("synchronous_commit", "off")
            .setServerConfig("full_page_writes", "off")
            .start();
      } catch (IOException e) {
        throw new UncheckedIOException("PostgreSQL does not start", e);
      }
    }
  }
}
