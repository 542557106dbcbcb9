package mingqian.clockwork;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import mingqian.access.SystemTime;
import mingqian.office.Keeping;
import mingqian.office.Office;

/**
 * The nightly copy of the embedded database 数据备份, made while the office works, into {@code
 * backups/} of the data folder; the oldest ones go. A database server is backed up by its own
 * means, and nothing is done here.
 */
@ApplicationScoped
class BackUp {
  private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");

  @Resource(lookup = "java:app/quartz")
  DataSource dataSource;

  @Inject Office office;
  @Inject Keeping keeping;
  @Inject @SystemTime Clock clock;

  /** Makes one, and drops those beyond the number kept. */
  void make() {
    try (Connection connection = dataSource.getConnection()) {
      if (connection.getMetaData().getDatabaseProductName().equals("H2")) {
        write(connection);
        rotate();
      }
    } catch (SQLException e) {
      throw new IllegalStateException("the database cannot be backed up", e);
    } catch (IOException e) {
      throw new UncheckedIOException("the backup cannot be kept", e);
    }
  }

  /** Under another name until it is whole, so that a half one is never taken for a backup. */
  private void write(Connection connection) throws SQLException, IOException {
    Files.createDirectories(folder());
    String name = NAME.format(LocalDateTime.ofInstant(clock.instant(), OfficeClock.ZONE));
    Path part = folder().resolve(name + ".part");
    try (Statement statement = connection.createStatement()) {
      statement.execute("backup to '" + part.toString().replace("'", "''") + "'");
    }
    if (part.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.setPosixFilePermissions(part, PosixFilePermissions.fromString("rw-------"));
    }
    Files.move(part, folder().resolve(name + ".zip"));
  }

  private void rotate() throws IOException {
    List<Path> kept;
    try (Stream<Path> files = Files.list(folder())) {
      kept =
          files
              .filter(file -> file.getFileName().toString().matches("\\d{8}-\\d{6}\\.zip"))
              .sorted(Comparator.reverseOrder())
              .toList();
    }
    for (Path old : kept.stream().skip(keeping.backups()).toList()) {
      Files.delete(old);
    }
  }

  private Path folder() {
    return office.data().resolve("backups");
  }
}
