package mingqian.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.UUID;
import mingqian.access.AccessTokens;
import mingqian.access.NewToken;
import mingqian.access.Post;
import mingqian.access.Right;
import mingqian.access.Role;
import mingqian.terms.DepartmentCode;
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
  @DisplayName("R01, R08, R18: proposed, approved, filed, objected to, filed again, accepted, made")
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
    twice(liaison, visit + "/make", "{}", "accepted");
    JsonObject made = Machine.ok(liaison.get(visit));
    assertThat(made.getBoolean("made")).isTrue();
    assertThat(made.getString("filingNumber")).isEqualTo("备-2");
    Machine.problem(
        liaison.post(visit + "/cancel", "{\"ground\": \"撤回。\"}"), 409, "cancel-refused");
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
         "ground": "complaint", "ticket": "%s"}"""
        .formatted(target, LocalDate.now(clock), ticket);
  }

  private Machine machine(Role role, Optional<String> department) {
    String name = "t-" + UUID.randomUUID().toString().substring(0, 8);
    Post post = new Post(role, department.map(DepartmentCode::new), Optional.empty());
    EnumSet<Right> rights = EnumSet.of(Right.READ, Right.FILINGS);
    return Machine.with(
        tokens.make(WaitingDraw.ADMINISTRATOR, new NewToken(name, post, rights, 1)));
  }
}
