package mingqian.databases;

import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.flywaydb.core.Flyway;

/** Databases in memory with the real tables, for tests without a server. */
public final class MemoryBase {
  private MemoryBase() {}

  /** The address of an empty one. */
  public static String address() {
    return "jdbc:h2:mem:"
        + UUID.randomUUID()
        + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000;QUERY_CACHE_SIZE=500";
  }

  /**
   * Makes the tables and opens the unit on them.
   *
   * @param unit the persistence unit
   * @param more further settings of it, may be none
   */
  public static EntityManagerFactory open(String url, String unit, Map<String, String> more) {
    Flyway.configure()
        .dataSource(url, "sa", "")
        .locations("classpath:db/migration/common")
        .placeholders(Map.of("bytes", "blob"))
        .load()
        .migrate();
    Map<String, String> settings = new TreeMap<>(more);
    settings.put("jakarta.persistence.jdbc.url", url);
    settings.put("jakarta.persistence.jdbc.user", "sa");
    settings.put("jakarta.persistence.jdbc.password", "");
    return Persistence.createEntityManagerFactory(unit, settings);
  }
}
