package mingqian.office;

import java.util.Arrays;
import java.util.Map;
import java.util.Properties;

/** The databases that an office may keep its data in 数据库种类. */
public enum DatabaseKind {
  /** In the server's own process; for training and trying. */
  H2("jdbc:h2:", "org.h2.Driver") {
    @Override
    Map<String, String> wishes() {
      return Map.of();
    }
  },
  /**
   * A server of its own, for several nodes too. A lock that does not come in twenty seconds fails
   * as in H2, and a session that sleeps in the middle of its work for ten minutes is ended.
   */
  POSTGRESQL("jdbc:postgresql:", "org.postgresql.Driver") {
    @Override
    Map<String, String> wishes() {
      return Map.of(
          "options", "-c lock_timeout=20s -c idle_in_transaction_session_timeout=10min",
          "ApplicationName", "mingqian",
          "connectTimeout", "10",
          "tcpKeepAlive", "true",
          "reWriteBatchedInserts", "true");
    }
  };

  private final String prefix;
  private final String driver;

  DatabaseKind(String prefix, String driver) {
    this.prefix = prefix;
    this.driver = driver;
  }

  abstract Map<String, String> wishes();

  /**
   * The kind of a JDBC address.
   *
   * @throws IllegalArgumentException if it is of neither
   */
  public static DatabaseKind of(String url) {
    return Arrays.stream(values())
        .filter(kind -> url.startsWith(kind.prefix))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "mingqian.db.url: jdbc:h2:… or jdbc:postgresql:…, not " + url));
  }

  String driver() {
    return driver;
  }

  /** What the office asks of a connection; what the address says itself stands. */
  Properties properties(String url) {
    Properties asked = new Properties();
    wishes()
        .forEach(
            (name, value) -> {
              if (!url.contains(name + "=")) {
                asked.setProperty(name, value);
              }
            });
    return asked;
  }
}
