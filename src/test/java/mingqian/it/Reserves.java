package mingqian.it;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import mingqian.it.Secret.Circle;

/**
 * Those who wait in a draw in case a drawn one cannot be visited 候补. They have no visit, and nobody
 * is told that they wait before the draw is disclosed but those who see all of it.
 */
@ApplicationScoped
public class Reserves {
  private static final Circle NOBODY = new Circle(Set.of(), Set.of(), Set.of());
  private static final int TARGET = 2;

  @PersistenceContext private EntityManager database;

  /** The reserves of undisclosed draws that nothing public has named, without a visit to any. */
  @Transactional
  public List<Secret> all(Set<String> named) {
    Map<String, String> names = new TreeMap<>();
    for (Object[] row :
        rows(
            "select e.credit_code, e.name from enterprise e where e.credit_code not in"
                + " (select v.credit_code from visit v)"
                + " and e.credit_code not in (select f.credit_code from filed_visit f)")) {
      names.put((String) row[0], (String) row[1]);
    }
    return database
        .createQuery(
            "select f.content from DrawFile f where f.path = 'result/drawn.csv' and f.draw in"
                + " (select d.id from Draw d where d.times.disclosedAt is null)",
            byte[].class)
        .getResultStream()
        .map(content -> new String(content, StandardCharsets.UTF_8))
        .flatMap(file -> file.lines().skip(1))
        .map(line -> line.split(",", -1)[TARGET])
        .filter(code -> names.containsKey(code) && !named.contains(code))
        .distinct()
        .map(code -> new Secret(0, code, names.get(code), NOBODY))
        .toList();
  }

  @SuppressWarnings("unchecked")
  private List<Object[]> rows(String query) {
    return database.createNativeQuery(query).getResultList();
  }
}
