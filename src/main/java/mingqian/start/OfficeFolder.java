package mingqian.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Map;

/**
 * The data folder 数据目录 as the launcher needs it: private to its owner, with the server's log, its
 * boot commands and the random password of the embedded database.
 */
final class OfficeFolder {
  private static final int PASSWORD_BYTES = 24;

  private final Path data;

  private OfficeFolder(Path data) {
    this.data = data;
  }

  /** The folder as it is, nothing made in it. */
  static OfficeFolder at(Settings settings) {
    return new OfficeFolder(settings.data());
  }

  static OfficeFolder open(Settings settings) {
    OfficeFolder folder = new OfficeFolder(settings.data());
    try {
      for (Path each : new Path[] {folder.data, folder.keys(), folder.log().getParent()}) {
        Files.createDirectories(each);
        restrict(each, "rwx------");
      }
      folder.layAsideLog();
      Files.writeString(folder.bootCommands(), bootCommands(settings));
    } catch (IOException e) {
      throw new CannotStart("the data folder cannot be written: " + folder.data, e);
    }
    return folder;
  }

  /** A log of an earlier day gets that day's name, so that it can be thrown away in time. */
  private void layAsideLog() throws IOException {
    if (Files.exists(log())) {
      LocalDate written =
          LocalDate.ofInstant(Files.getLastModifiedTime(log()).toInstant(), ZoneOffset.UTC);
      Path aside = log().resolveSibling("server-" + written + ".log");
      if (written.isBefore(LocalDate.ofInstant(Clock.systemUTC().instant(), ZoneOffset.UTC))
          && !Files.exists(aside)) {
        Files.move(log(), aside);
      }
    }
  }

  Path log() {
    return data.resolve("logs").resolve("server.log");
  }

  Path bootCommands() {
    return data.resolve("logs").resolve("boot-commands");
  }

  /**
   * The embedded database, by the names of the environment variables that the server reads. What is
   * committed is in its file at once, so that no sudden end loses an answer that was given; what
   * was asked before is not parsed again.
   */
  Map<String, String> database() {
    String url =
        "jdbc:h2:file:"
            + data.resolve("mingqian")
            + ";DB_CLOSE_ON_EXIT=FALSE;LOCK_TIMEOUT=20000;WRITE_DELAY=0;QUERY_CACHE_SIZE=500";
    return Map.of(
        "MINGQIAN_DB_URL",
        url,
        "MINGQIAN_DB_USER",
        "mingqian",
        "MINGQIAN_DB_PASSWORD",
        databasePassword());
  }

  /** The embedded database's password, made at first use. */
  private String databasePassword() {
    Path file = keys().resolve("database-password");
    try {
      if (!Files.exists(file)) {
        byte[] random = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(random);
        restrict(Files.createFile(file), "rw-------");
        Files.writeString(file, HexFormat.of().formatHex(random));
      }
      return Files.readString(file).strip();
    } catch (IOException e) {
      throw new CannotStart("cannot be read or made: " + file, e);
    }
  }

  /** Whether the embedded database has been made. */
  boolean hasDatabase() {
    return Files.exists(data.resolve("mingqian.mv.db"));
  }

  /** What to print when the office answers. */
  String welcome(Settings settings) {
    Path passwords = data.resolve("first-passwords.txt");
    return """

        明签已就绪 Mingqian is ready.
          打开 Open            %s
          初始密码 Passwords   %s
          服务日志 Server log  %s
          停止 Stop            Ctrl-C
        """
        .formatted(settings.url(), passwords, log());
  }

  private Path keys() {
    return data.resolve("keys");
  }

  private static String bootCommands(Settings settings) {
    String listeners = "set configs.config.server-config.network-config.";
    return listeners
        + "network-listeners.network-listener.http-listener.address="
        + settings.address()
        + "\n"
        + listeners
        + "protocols.protocol.http-listener.http.compression=on\n"
        + listeners
        + "protocols.protocol.http-listener.http.server-header=false\n"
        + listeners
        + "protocols.protocol.http-listener.http.xpowered-by=false\n"
        // Else the server refuses TRACE itself, without a body; the gate refuses it everywhere.
        + listeners
        + "protocols.protocol.http-listener.http.trace-enabled=true\n";
  }

  private static void restrict(Path path, String permissions) throws IOException {
    if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
    }
  }
}
