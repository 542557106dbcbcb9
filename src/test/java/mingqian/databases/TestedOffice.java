package mingqian.databases;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The office that all tests of this JVM share: which database it has, where its folder lies, where
 * it answers. It is told to {@code arquillian.xml} and to the tests by system properties.
 */
public final class TestedOffice {
  private static final AtomicInteger DATABASES = new AtomicInteger();

  private TestedOffice() {}

  static void choose(TestDatabase database) {
    System.setProperty("it.database", database.name().toLowerCase(Locale.ROOT));
    prepare();
  }

  /** Says where the office is, once; {@code -Dit.database=postgresql} chooses for a single test. */
  public static synchronized void prepare() {
    if (System.getProperty("it.port") != null) {
      return;
    }
    String kind = database().name().toLowerCase(Locale.ROOT);
    Path folder = Path.of(System.getProperty("it.target"), "it-office-" + kind);
    System.setProperty("it.database", kind);
    System.setProperty("it.office", folder.toString());
    System.setProperty("it.port", String.valueOf(freePort()));
    freshDatabase(folder.resolve("data"))
        .forEach((setting, value) -> System.setProperty("it.db." + setting, value));
  }

  /** The settings of an empty database of the chosen kind. */
  public static Map<String, String> freshDatabase(Path folder) {
    return database().fresh(folder, "mingqian" + DATABASES.incrementAndGet());
  }

  /** A port that nobody listens on. */
  public static int freePort() {
    try (ServerSocket probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return probe.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The kind of database that the tests of this JVM are for. */
  public static TestDatabase database() {
    return TestDatabase.valueOf(System.getProperty("it.database", "h2").toUpperCase(Locale.ROOT));
  }
}
