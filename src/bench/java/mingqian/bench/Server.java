package mingqian.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Duration;
import java.util.Comparator;

/** A PostgreSQL server of the bench's own 数据库服务器, as it comes out of the box. */
final class Server {
  private Server() {}

  static EmbeddedPostgres start(Settings settings) throws Exception {
    Path data = settings.target().resolve("bench/postgresql");
    if (Files.exists(data)) {
      try (var paths = Files.walk(data)) {
        for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
    return EmbeddedPostgres.builder()
        .setDataDirectory(data.toAbsolutePath())
        .setPGStartupWait(Duration.ofMinutes(2))
        .start();
  }

  /** The number of the process whose children serve the connections. */
  static long process(Connection connection) throws Exception {
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery("select pg_backend_pid()")) {
      result.next();
      return ProcessHandle.of(result.getLong(1)).flatMap(ProcessHandle::parent).orElseThrow().pid();
    }
  }
}
