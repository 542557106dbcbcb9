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
import mingqian.access.Role;
import mingqian.access.Route;
import mingqian.access.When;
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
          "00",
          "%00x",
          "-9999-01-01",
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
    List<String> plans = column("select number from annual_plan order by number");
    Stream.of("plans", "number").forEach(word -> things.put(word, plans));
    things.put("orders", column("select number from draw_order order by number"));
    things.put("results", results);
    things.put(
        "parts", column("select department_code from department_part group by department_code"));
    things.put("enterprises", column("select credit_code from enterprise order by credit_code"));
    things.put("api-parts", parts());
    things.put("objections", column("select id from objection order by id"));
    things.put("department", List.of("SCJG"));
    things.put("year", List.of("2026"));
    things.put("classes", List.of("true"));
    things.put("page", List.of("2"));
    things.put("size", List.of("5"));
    things.put("q", List.of("%E5%B2%9A%E6%9E%A2"));
    things.put("show", List.of("recusals"));
    things.put("day", List.of("2026-12-22"));
    things.put("target", column("select credit_code from published_result order by credit_code"));
    Stream.of("filing", "filings")
        .forEach(word -> things.put(word, column("select id from filed_visit order by id")));
    Stream.of("campaign", "campaigns")
        .forEach(word -> things.put(word, column("select id from campaign order by id")));
    things.put("exports", exports(draws));
    things.put("static", List.of("tokens.css"));
    return things;
  }

  /** Things that are over, at which every verb is refused or changes nothing. */
  @Transactional
  public Map<String, List<String>> over() {
    Map<String, List<String>> over = new TreeMap<>();
    List<String> visits = column("select id from visit where state = 'PUBLISHED' order by id");
    Stream.of("visits", "assignments", "visit").forEach(word -> over.put(word, visits));
    Stream.of("draws", "draw", "id")
        .forEach(word -> over.put(word, column("select id from draw where state = 'FINISHED'")));
    over.put(
        "results",
        column(
            "select r.id from part_result r join department_part p on p.id = r.part_id"
                + " where p.state = 'PUBLISHED' and r.published_at is not null order by r.id"));
    over.put("parts", List.of("SCJG"));
    over.put(
        "api-parts",
        column("select id from department_part where state = 'PUBLISHED' order by id"));
    over.put("objections", column("select id from objection where answer is not null order by id"));
    return over;
  }

  /** Parts without a result, of secret visits first, and published ones. */
  private List<String> parts() {
    List<String> parts = new ArrayList<>();
    secrets
        .strangers()
        .forEach(
            seat ->
                parts.addAll(
                    column("select id from department_part where visit_id = " + seat.visit())));
    parts.addAll(column("select id from department_part where state = 'PUBLISHED' order by id"));
    return parts;
  }

  /** Lets a token have run out, behind the back of the office. */
  @Transactional
  public void expire(String token) {
    database
        .createNativeQuery(
            "update access_token set made_at = made_at - interval '3' day,"
                + " expires_at = made_at - interval '2' day where name = ?")
        .setParameter(1, token)
        .executeUpdate();
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
   * Whether the thing asked for is not for the person at that address, so that it must seem not to
   * exist. What stands in an address beside a foreign thing is not asked about.
   *
   * @param known the secrets of now
   */
  @Transactional
  public boolean isForeign(Addresses.Asked asked, Route row, Person person, List<Secret> known) {
    String thing = asked.thing();
    return switch (asked.word()) {
      case "visits", "assignments", "visit" -> isForeignVisit(number(thing), row, person, known);
      case "filing", "filings" -> isForeignFiling(thing, person);
      case "api-parts" -> isForeignPart("department_part p where p.id = ?", number(thing), person);
      case "objections" ->
          isForeignPart(
              "objection o join department_part p on p.id = o.part_id where o.id = ?",
              number(thing),
              person);
      case "results" -> isForeignResult(number(thing), row, person);
      case "exports" -> count("draw where disclosed_at is null and id = ?", draw(thing)) > 0;
      case "draws", "draw" ->
          row.scope().when() == When.SEALED
              && count("draw where sealed_at is null and id = ?", thing) > 0;
      default -> false;
    };
  }

  private boolean isForeignVisit(long visit, Route row, Person person, List<Secret> known) {
    return row.scope().whose() == Whose.OWN_TEAM
        ? !isInTeam(visit, person)
        : known.stream()
            .filter(secret -> secret.visit() == visit)
            .anyMatch(secret -> !secret.mayBeNamed(person, row));
  }

  /** A result that is not public is for the own team or the own department, as the row says. */
  private boolean isForeignResult(long result, Route row, Person person) {
    String unpublished =
        "part_result r join department_part p on p.id = r.part_id where r.published_at is null"
            + " and r.id = ?";
    if (row.scope().when() == When.PUBLIC || count(unpublished, result) == 0) {
      return false;
    }
    return row.scope().whose() == Whose.OWN_TEAM
        ? !isInTeam(number("select p.visit_id from " + unpublished, result), person)
        : person
            .department()
            .filter(
                own -> count(unpublished + " and p.department_code <> '" + own + "'", result) > 0)
            .isPresent();
  }

  /** A part is for its department; a reviewer knows it once its result is recorded. */
  private boolean isForeignPart(String part, long id, Person person) {
    return (person.is(Role.REVIEWER) && count(part + " and p.state = 'OPEN'", id) > 0)
        || person
            .department()
            .filter(own -> count(part + " and p.department_code <> '" + own + "'", id) > 0)
            .isPresent();
  }

  /** What no draw orders is known to its department, and to those who are in none. */
  private boolean isForeignFiling(String filing, Person person) {
    return person
        .department()
        .filter(
            own ->
                count(
                        "filed_visit where department_code = '" + own + "' and id = ?",
                        number(filing))
                    == 0)
        .isPresent();
  }

  private boolean isInTeam(long visit, Person person) {
    String inspector = person.certificate().orElse("");
    return count(
            "visit_seat where left_at is null and visit_id = ? and inspector = '" + inspector + "'",
            visit)
        > 0;
  }

  private static String draw(String file) {
    return file.replaceFirst("^draws/([^/]*)/.*", "$1");
  }

  private static long number(String text) {
    return text.matches("[0-9]{1,18}") ? Long.parseLong(text) : -1;
  }

  private long count(String where, Object value) {
    return number("select count(*) from " + where, value);
  }

  private long number(String query, Object value) {
    return ((Number) database.createNativeQuery(query).setParameter(1, value).getSingleResult())
        .longValue();
  }
}
