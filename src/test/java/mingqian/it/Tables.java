package mingqian.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import mingqian.terms.Digest;

/** The rows of the database by table, to see whether anything has changed. */
@ApplicationScoped
public class Tables {
  /** The large ones, which take long to read. */
  static final Set<String> DIRECTORIES =
      Set.of("enterprise", "inspector", "certificate", "qualification", "leave", "recusal");

  @PersistenceContext private EntityManager database;

  /** The digest of the rows of every table but the trail's and Quartz's own. */
  @Transactional
  public Map<String, String> digests() {
    return digests(Set.of());
  }

  /** The same without the directories. */
  @Transactional
  public Map<String, String> movingDigests() {
    return digests(DIRECTORIES);
  }

  @SuppressWarnings("unchecked")
  private Map<String, String> digests(Set<String> leftOut) {
    List<String> names =
        database
            .createNativeQuery(
                "select table_name from information_schema.tables"
                    + " where lower(table_schema) = 'public'")
            .getResultList();
    Map<String, String> digests = new TreeMap<>();
    for (String name : names) {
      String lower = name.toLowerCase(Locale.ROOT);
      if (!leftOut.contains(lower) && !isOfTheTrail(lower) && !lower.startsWith("qrtz_")) {
        digests.put(lower, digest(name));
      }
    }
    assertThat(digests).containsKeys("draw", "visit", "import_run", "account");
    return digests;
  }

  /** What a refused login leaves is no change of anything but the trail. */
  private static boolean isOfTheTrail(String table) {
    return table.startsWith("audit_") || table.equals("refused_login");
  }

  private String digest(String table) {
    List<String> lines;
    try (Stream<?> rows =
        database
            .createNativeQuery("select " + columns(table) + " from \"" + table + "\"")
            .getResultStream()) {
      lines = rows.map(Tables::line).sorted().toList();
    }
    return lines.size() + " " + Digest.of(String.join("\n", lines));
  }

  /** When a token was used, or a duty looked after, is noted now and then and is no change. */
  private static String columns(String table) {
    return switch (table.toLowerCase(Locale.ROOT)) {
      case "access_token" ->
          "name, digest, role, department, inspector, rights, expires_at, revoked_at";
      case "duty" -> "name, failure, paused_at, paused_by, pause_ground";
      default -> "*";
    };
  }

  private static String line(Object row) {
    return Digest.of(
            row instanceof Object[] cells ? Arrays.deepToString(cells) : String.valueOf(row))
        .value();
  }

  /** The tables whose rows are not the same. */
  static Set<String> changed(Map<String, String> before, Map<String, String> after) {
    Map<String, String> other = new TreeMap<>(after);
    other.entrySet().removeAll(before.entrySet());
    Map<String, String> gone = new TreeMap<>(before);
    gone.keySet().removeAll(after.keySet());
    other.putAll(gone);
    return other.keySet();
  }
}
