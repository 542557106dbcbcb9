package mingqian.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import mingqian.access.AccessTokens;
import mingqian.access.NewToken;
import mingqian.access.Post;
import mingqian.access.Right;
import mingqian.access.Role;
import mingqian.terms.CertificateNumber;
import mingqian.terms.DepartmentCode;
import mingqian.terms.Digest;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A visit that no draw orders over the interface, each step by whoever may take it, asked twice.
 */
@ExtendWith(ArquillianExtension.class)
class ApiFilingsIT {
  private static final String ENTERPRISES =
      "select credit_code from enterprise where library = 'B' and state = 'EXISTING' and credit_code"
          + " not in (select credit_code from visit) and credit_code not in"
          + " (select credit_code from filed_visit) order by credit_code desc";

  private static final String OFFICERS =
      "select c.number from certificate c join inspector i on i.id = c.inspector_id where"
          + " i.department_code = 'SCJG' and c.ordinal = 1 and c.state = 'VALID' and c.valid_until"
          + " > '2030-01-01' and i.id not in (select inspector_id from inspector_leave) and i.id not"
          + " in (select inspector_id from recusal) and c.number not in (select inspector from"
          + " filed_visit_seat) order by c.number";

  private static final String NEWEST =
      "select max(r.id) from part_result r join department_part p on p.id = r.part_id join visit v"
          + " on v.id = p.visit_id where v.filed_visit_id is not null and r.reviewed_by is null";
  private static final String LETTER = "%PDF-1.7 a letter";

  @PersistenceContext private EntityManager rows;
  @Inject private WaitingDraw waiting;
  @Inject private AccessTokens tokens;
  @Inject private Clock clock;

  private Machine liaison;
  private Machine head;
  private Machine authority;

  @BeforeEach
  void make_tokens() throws Exception {
    waiting.awaitSealed();
    liaison = machine(Role.LIAISON, Optional.of("SCJG"));
    head = machine(Role.APPROVER, Optional.of("SCJG"));
    authority = machine(Role.FILING_OFFICER, Optional.empty());
  }

  @Test
  @DisplayName(
      "R01, R02, R08, R18: proposed, approved, filed, objected to, filed again, accepted, made")
  void a_visit_goes_its_way_and_every_step_asked_twice_changes_nothing() throws Exception {
    String proposal = proposal("12345-api-1");
    Machine.problem(head.post("/api/filings", proposal), 403, "not-permitted");
    JsonObject proposed = Machine.ok(liaison.post("/api/filings", proposal));
    assertThat(proposed.getBoolean("changed")).isTrue();
    assertThat(Machine.ok(liaison.post("/api/filings", proposal)).getBoolean("changed")).isFalse();
    assertThat(proposed.getString("papers")).isEqualTo("proposed");
    String visit = "/api/filings/" + proposed.getInt("id");
    Machine.problem(liaison.post(visit + "/make", "{}"), 409, "make-refused");
    Machine.problem(liaison.post(visit + "/approve", "{}"), 403, "not-permitted");
    twice(head, visit + "/approve", "{}", "approved");
    twice(liaison, visit + "/file", "{\"number\": \"备-1\"}", "filed");
    twice(authority, visit + "/object", "{\"reply\": \"请补充。\"}", "objected");
    twice(liaison, visit + "/file", "{\"number\": \"备-2\", \"receipt\": \"回-2\"}", "filed");
    twice(authority, visit + "/accept", "{\"reply\": \"同意。\"}", "accepted");
    Machine.problem(liaison.post(visit + "/make", "{}"), 409, "make-refused");
    List<String> officers = officers();
    Machine.problem(liaison.post(visit + "/team", team(officers.get(0))), 409, "team-refused");
    Machine.problem(head.post(visit + "/team", team(officers.get(0))), 403, "not-permitted");
    String team = team(officers.get(0), officers.get(1));
    twice(liaison, visit + "/team", team, "accepted");
    twice(liaison, visit + "/make", "{}", "accepted");
    JsonObject made = Machine.ok(liaison.get(visit));
    assertThat(made.getJsonArray("team").getValuesAs(JsonString::getString))
        .containsExactlyElementsOf(officers);
    assertThat(made.getBoolean("made")).isTrue();
    assertThat(made.getString("filingNumber")).isEqualTo("备-2");
    Machine.problem(
        liaison.post(visit + "/cancel", "{\"ground\": \"撤回。\"}"), 409, "cancel-refused");
    its_result_is_recorded_reviewed_and_public(made, officers.get(0));
    assertThat(Machine.ok(liaison.get("/api/filings?q=12345-api-1")).getInt("total")).isEqualTo(1);
  }

  @Test
  void another_department_finds_nothing_and_unknown_fields_change_nothing() throws Exception {
    JsonObject proposed = Machine.ok(liaison.post("/api/filings", proposal("12345-api-2")));
    String visit = "/api/filings/" + proposed.getInt("id");
    Machine stranger = machine(Role.LIAISON, Optional.of("YJGL"));
    Machine.problem(stranger.get(visit), 404, "not-found");
    Machine.problem(stranger.post(visit + "/cancel", "{\"ground\": \"撤回。\"}"), 404, "not-found");
    Machine.problem(head.post(visit + "/approve", "{\"made\": true}"), 400, "bad-request");
    assertThat(Machine.ok(liaison.get(visit)).getString("papers")).isEqualTo("proposed");
    Machine.problem(liaison.post("/api/filings", "{\"kind\": \"raid\"}"), 400, "bad-request");
    JsonObject cancelled = Machine.ok(liaison.post(visit + "/cancel", "{\"ground\": \"线索不实。\"}"));
    assertThat(cancelled.getBoolean("cancelled")).isTrue();
  }

  private void its_result_is_recorded_reviewed_and_public(JsonObject made, String officer)
      throws Exception {
    String assignment = "/api/assignments/" + made.getInt("assignment");
    assertThat(Machine.ok(liaison.get(assignment)).getString("kind")).isEqualTo("triggered");
    Machine inspector =
        machine(Role.INSPECTOR, Optional.of("SCJG"), Optional.of(new CertificateNumber(officer)));
    Machine stranger = machine(Role.LIAISON, Optional.of("YJGL"));
    String found = "{\"matter\": \"SCJG-11\", \"codes\": [1]}";
    String result = "{\"department\": \"SCJG\", \"answers\": [" + found + "]}";
    Machine.ok(inspector.post(assignment + "/result", result));
    Machine.problem(stranger.get(assignment), 404, "not-found");
    Number version = (Number) rows.createNativeQuery(NEWEST).getSingleResult();
    String published = "/api/public/results?q=" + made.getString("creditCode");
    assertThat(Machine.ok(liaison.get(published)).getInt("total")).isZero();
    Machine reviewer = machine(Role.REVIEWER, Optional.of("SCJG"));
    Machine.ok(reviewer.post("/api/results/" + version + "/approve", "{}"));
    JsonObject shown =
        Machine.ok(liaison.get(published + "&lang=en")).getJsonArray("items").getJsonObject(0);
    assertThat(shown.getString("kindName")).isEqualTo("triggered inspection");
    assertThat(shown.isNull("draw")).isTrue();
  }

  private List<String> officers() {
    List<?> found = rows.createNativeQuery(OFFICERS).setMaxResults(2).getResultList();
    return found.stream().map(Object::toString).toList();
  }

  private static String team(String... officers) {
    return "{\"members\": [\"" + String.join("\", \"", officers) + "\"]}";
  }

  @Test
  void evidence_is_attached_once_listed_and_saved_by_those_who_may_know_the_visit()
      throws Exception {
    JsonObject proposed = Machine.ok(liaison.post("/api/filings", proposal("12345-api-3")));
    String evidence = "/api/filings/" + proposed.getInt("id") + "/evidence";
    Machine.problem(liaison.upload(evidence, "<html>"), 409, "evidence-refused");
    Machine.problem(head.upload(evidence, LETTER), 403, "not-permitted");
    assertThat(Machine.ok(liaison.upload(evidence, LETTER)).getBoolean("changed")).isTrue();
    assertThat(Machine.ok(liaison.upload(evidence, LETTER)).getBoolean("changed")).isFalse();
    JsonObject piece = Machine.ok(authority.get(evidence)).getJsonArray("items").getJsonObject(0);
    assertThat(piece.getString("sha256")).isEqualTo(Digest.of(LETTER).value());
    HttpResponse<String> saved = head.get(piece.getString("address"));
    assertThat(saved.body()).isEqualTo(LETTER);
    assertThat(saved.headers().firstValue("Content-Type").orElse("")).startsWith("application/pdf");
    assertThat(saved.headers().firstValue("Content-Disposition"))
        .contains("attachment; filename*=UTF-8''a.csv");
    assertThat(saved.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    Machine stranger = machine(Role.LIAISON, Optional.of("YJGL"));
    Machine.problem(stranger.get(piece.getString("address")), 404, "not-found");
    Machine.problem(stranger.get(evidence), 404, "not-found");
    Machine.problem(stranger.upload(evidence, LETTER), 404, "not-found");
    Machine.problem(Machine.anybody().get(evidence), 401, "login-needed");
  }

  private static void twice(Machine who, String verb, String body, String papers) throws Exception {
    JsonObject first = Machine.ok(who.post(verb, body));
    assertThat(first.getBoolean("changed")).as(verb).isTrue();
    assertThat(first.getString("papers")).as(verb).isEqualTo(papers);
    assertThat(Machine.ok(who.post(verb, body)).getBoolean("changed")).as(verb).isFalse();
  }

  private String proposal(String ticket) {
    String target = (String) rows.createNativeQuery(ENTERPRISES).setMaxResults(1).getSingleResult();
    return """
        {"kind": "triggered", "creditCode": "%s", "day": "%s", "scheme": "核查投诉反映的问题。",
         "matter": "SCJG-11",
         "ground": "complaint", "ticket": "%s"}"""
        .formatted(target, LocalDate.now(clock), ticket);
  }

  private Machine machine(Role role, Optional<String> department) {
    return machine(role, department, Optional.empty());
  }

  private Machine machine(
      Role role, Optional<String> department, Optional<CertificateNumber> inspector) {
    String name = "t-" + UUID.randomUUID().toString().substring(0, 8);
    Post post = new Post(role, department.map(DepartmentCode::new), inspector);
    EnumSet<Right> rights = EnumSet.copyOf(Right.of(role));
    return Machine.with(
        tokens.make(WaitingDraw.ADMINISTRATOR, new NewToken(name, post, rights, 1)));
  }
}
