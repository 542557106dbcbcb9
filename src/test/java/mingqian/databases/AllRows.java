package mingqian.databases;

import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** All that a database in memory holds, table by table, to be compared. */
public final class AllRows {
  private AllRows() {}

  /** The rows of every table as the transaction sees them. */
  public static Map<String, String> of(EntityManager entities) {
    Map<String, String> rows = new TreeMap<>();
    for (Object table :
        all(
            entities,
            "select table_name from information_schema.tables where table_schema = 'PUBLIC'")) {
      rows.put(
          table.toString(),
          Arrays.deepToString(all(entities, "select * from \"" + table + "\"").toArray()));
    }
    return rows;
  }

  private static List<?> all(EntityManager entities, String sql) {
    return entities.createNativeQuery(sql).getResultList();
  }
}
