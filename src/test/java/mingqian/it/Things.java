package mingqian.it;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import mingqian.access.Route;
import mingqian.access.Whose;

/** Things that there are, by which an address can be asked for them. */
@ApplicationScoped
public class Things {
  /** A number that no thing has. */
  static final String NONE = "999999999";

  /** What is no id at all; all of it fits into a path. */
  static final List<String> ODD =
      List.of(
          "0",
          "-1",
          "00000000000000000001",
          "999999999999999999",
          "9223372036854775808",
          "1e9",
          "1'%20or%20'1'='1".replace("%20", "+"),
          "abc",
          "null",
          "%E6%98%8E",
          "x".repeat(300));

  private static final int SAMPLES = 4;

  @PersistenceContext private EntityManager database;
  @Inject private Secrets secrets;

  /** The names of things in addresses; what stands behind another word is some number. */
  @Transactional
  public Map<String, List<String>> byName() {
    List<String> visits = new ArrayList<>();
    secrets.strangers().forEach(seat -> visits.add(String.valueOf(seat.visit())));
    visits.addAll(column("select id from visit where state = 'PUBLISHED' order by id"));
    List<String> draws = column("select id from draw order by id");
    List<String> results = new ArrayList<>();
    results.addAll(column("select id from part_result where published_at is null order by id"));
    results.addAll(column("select id from part_result where published_at is not null order by id"));
    Map<String, List<String>> things = new TreeMap<>();
    Stream.of("visits", "assignments", "visit").forEach(word -> things.put(word, visits));
    Stream.of("draws", "draw", "id").forEach(word -> things.put(word, draws));
    things.put("results", results);
    things.put(
        "parts", column("select department_code from department_part group by department_code"));
    things.put("enterprises", column("select credit_code from enterprise order by credit_code"));
    things.put("exports", exports(draws));
    things.put("static", List.of("tokens.css"));
    return things;
  }

  private static List<String> exports(List<String> draws) {
    return draws.stream()
        .flatMap(
            draw ->
                Stream.of("drawn.csv", "teams.csv", "sealed/targets.csv", "SHA256SUMS", "")
                    .map(file -> "draws/" + draw + "/" + file))
        .toList();
  }

  @SuppressWarnings("unchecked")
  private List<String> column(String query) {
    return database.createNativeQuery(query).setMaxResults(SAMPLES).getResultList().stream()
        .map(String::valueOf)
        .toList();
  }

  /**
   * Whether the thing is not for the person at that address, so that it must seem not to exist.
   *
   * @param known the secrets of now
   */
  @Transactional
  public boolean isForeign(String thing, Route row, Person person, List<Secret> known) {
    String last = thing.replaceFirst("^draws/([^/]*)/.*", "$1");
    if (row.scope().whose() == Whose.OWN_TEAM) {
      return count(
              "visit_seat where left_at is null and visit_id = ? and inspector = '"
                  + person.certificate().orElse("")
                  + "'",
              number(thing))
          == 0;
    }
    return switch (row.scope().when()) {
      case PUBLIC ->
          count("part_result where published_at is null and id = ?", number(thing))
                  + count("draw where disclosed_at is null and id = ?", last)
              > 0;
      case SEALED -> count("draw where sealed_at is null and id = ?", last) > 0;
      case RECORDED, PERMITTED ->
          known.stream()
              .filter(secret -> String.valueOf(secret.visit()).equals(thing))
              .anyMatch(secret -> !secret.mayBeNamed(person, row));
      case ALWAYS, DIRECTORY -> false;
    };
  }

  private static long number(String text) {
    return text.matches("[0-9]{1,18}") ? Long.parseLong(text) : -1;
  }

  private long count(String where, Object value) {
    return ((Number)
            database
                .createNativeQuery("select count(*) from " + where)
                .setParameter(1, value)
                .getSingleResult())
        .longValue();
  }
}
