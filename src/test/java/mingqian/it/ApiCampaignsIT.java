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
import mingqian.terms.DepartmentCode;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The plan of a special inspection over the interface, and as many visits as it allows. */
@ExtendWith(ArquillianExtension.class)
class ApiCampaignsIT {
  private static final String ENTERPRISES =
      "select credit_code from enterprise where library = 'B' and state = 'EXISTING' and credit_code"
          + " not in (select credit_code from visit) and credit_code not in"
          + " (select credit_code from filed_visit) and industry not like 'P%' order by credit_code"
          + " desc";

  private static final String APPROVAL =
      "{\"authority\": \"county-government\", \"name\": \"市人民政府\", \"document\": \"府办9号\","
          + " \"on\": \"2026-12-01\"}";
  private static final String LETTER =
      "{\"with\": \"市司法局\", \"filing\": \"备9\", \"receipt\": \"回9\"}";

  @PersistenceContext private EntityManager rows;
  @Inject private WaitingDraw waiting;
  @Inject private AccessTokens tokens;
  @Inject private Clock clock;

  private Machine coordinator;
  private Machine head;
  private Machine liaison;

  @BeforeEach
  void make_tokens() throws Exception {
    waiting.awaitSealed();
    coordinator = machine(Role.COORDINATOR, Optional.empty());
    head = machine(Role.APPROVER, Optional.of("YJGL"));
    liaison = machine(Role.LIAISON, Optional.of("YJGL"));
  }

  @Test
  @DisplayName("R18: drafted, approved, filed, published, used up, closed; every step asked twice")
  void a_campaign_goes_its_way_and_holds_as_many_visits_as_it_allows() throws Exception {
    String draft = draft("甲专项检查", 1);
    Machine.problem(liaison.post("/api/campaigns", draft), 403, "not-permitted");
    JsonObject drafted = Machine.ok(coordinator.post("/api/campaigns", draft));
    assertThat(Machine.ok(coordinator.post("/api/campaigns", draft)).getBoolean("changed"))
        .isFalse();
    assertThat(drafted.getJsonArray("departments").getValuesAs(JsonString::getString))
        .containsExactly("YJGL");
    int id = drafted.getInt("id");
    String campaign = "/api/campaigns/" + id;
    refused(special(id, enterprises(1).get(0)), "已拟定，待批准");
    Machine.problem(liaison.post(campaign + "/revise", draft), 403, "not-permitted");
    assertThat(Machine.ok(coordinator.post(campaign + "/revise", draft)).getBoolean("changed"))
        .isFalse();
    String other = draft("甲专项检查", 2);
    twice(coordinator, campaign + "/revise", other, "drafted");
    String stale = APPROVAL.replace("}", ", \"revision\": 1}");
    Machine.problem(head.post(campaign + "/approve", stale), 409, "approve-refused");
    twice(coordinator, campaign + "/revise", draft, "drafted");
    assertThat(Machine.ok(coordinator.get(campaign)).getInt("revision")).isEqualTo(3);
    Machine.problem(coordinator.post(campaign + "/publish", "{}"), 409, "publish-refused");
    twice(head, campaign + "/approve", APPROVAL, "approved");
    Machine.problem(coordinator.post(campaign + "/revise", other), 409, "revise-refused");
    twice(coordinator, campaign + "/file", LETTER, "filed");
    assertThat(Machine.anybody().get("/api/public/campaigns").body()).doesNotContain("甲专项检查");
    twice(coordinator, campaign + "/publish", "{}", "published");
    List<String> firms = enterprises(3);
    List<HttpResponse<String>> answers =
        liaison.postAtOnce("/api/filings", firms.stream().map(firm -> special(id, firm)).toList());
    assertThat(answers).extracting(HttpResponse::statusCode).containsOnlyOnce(201).contains(409);
    assertThat(Machine.ok(liaison.get(campaign)).getInt("used")).isEqualTo(1);
    refused(special(id, enterprises(1).get(0)), "数量控制：已用 1 次，上限 1 次");
    JsonObject shown = found(Machine.anybody(), "甲专项检查");
    assertThat(shown.getInt("most")).isEqualTo(1);
    assertThat(shown.getInt("publishedResults")).isZero();
    assertThat(shown.containsKey("used"))
        .as("the public does not learn of visits to come")
        .isFalse();
    twice(coordinator, campaign + "/close", "{\"ground\": \"提前结束。\"}", "closed");
    refused(special(id, enterprises(1).get(0)), "已结束");
    assertThat(found(Machine.anybody(), "甲专项检查").getString("closeGround")).isEqualTo("提前结束。");
  }

  @Test
  void what_is_unknown_or_crooked_changes_nothing() throws Exception {
    Machine.problem(coordinator.get("/api/campaigns/999999"), 404, "not-found");
    Machine.problem(coordinator.post("/api/campaigns/999999/close", "{}"), 404, "not-found");
    Machine.problem(coordinator.post("/api/campaigns", draft("乙专项", 0)), 409, "draft-refused");
    String crooked = draft("乙专项", 1).replace("2026-12-31", "2026-01-01");
    Machine.problem(coordinator.post("/api/campaigns", crooked), 400, "bad-request");
    Machine.problem(coordinator.post("/api/campaigns", "{\"used\": 1}"), 400, "bad-request");
    Machine.problem(Machine.anybody().get("/api/campaigns"), 401, "login-needed");
    Machine inspector = machine(Role.REVIEWER, Optional.of("YJGL"));
    Machine.problem(inspector.get("/api/campaigns"), 403, "not-permitted");
  }

  @Test
  void the_sample_year_has_a_campaign_with_two_visits_of_six() throws Exception {
    JsonObject staff = found(liaison, "/api/campaigns", "危险化学品");
    assertThat(staff.getInt("used")).isEqualTo(2);
    assertThat(staff.getInt("most")).isEqualTo(6);
    JsonObject open = found(Machine.anybody(), "危险化学品");
    assertThat(open.getInt("publishedResults")).isEqualTo(2);
    long results =
        Machine.ok(Machine.anybody().get("/api/public/results?year=2026&size=200&q="))
            .getJsonArray("items")
            .stream()
            .map(JsonObject.class::cast)
            .filter(one -> !one.isNull("campaign"))
            .filter(one -> one.getInt("campaign") == open.getInt("id"))
            .filter(one -> one.getString("campaignTitle").equals(open.getString("title")))
            .count();
    assertThat(results).as("results that name their campaign").isEqualTo(2);
    assertThat(AwaitOffice.page("/campaigns")).contains(open.getString("title"), "岚枢市人民政府");
  }

  private static JsonObject found(Machine who, String title) throws Exception {
    return found(who, "/api/public/campaigns", title);
  }

  private static JsonObject found(Machine who, String list, String title) throws Exception {
    return Machine.ok(who.get(list + "?size=200")).getJsonArray("items").stream()
        .map(JsonObject.class::cast)
        .filter(one -> one.getString("title").contains(title))
        .findFirst()
        .orElseThrow();
  }

  private void refused(String proposal, String why) throws Exception {
    JsonObject problem =
        Machine.problem(liaison.post("/api/filings", proposal), 409, "propose-refused");
    assertThat(problem.getString("detail")).contains(why);
  }

  private static void twice(Machine who, String verb, String body, String state) throws Exception {
    JsonObject first = Machine.ok(who.post(verb, body));
    assertThat(first.getBoolean("changed")).as(verb).isTrue();
    assertThat(first.getString("state")).as(verb).isEqualTo(state);
    assertThat(Machine.ok(who.post(verb, body)).getBoolean("changed")).as(verb).isFalse();
  }

  private List<String> enterprises(int count) {
    List<?> found = rows.createNativeQuery(ENTERPRISES).setMaxResults(count).getResultList();
    return found.stream().map(Object::toString).toList();
  }

  private String draft(String title, int most) {
    return """
        {"title": "%s", "matters": ["YJGL-02"], "from": "%s", "until": "2026-12-31",
         "ground": "市安全生产委员会工作方案。", "most": %d}"""
        .formatted(title, LocalDate.now(clock), most);
  }

  private String special(int campaign, String target) {
    return """
        {"kind": "special", "campaign": %d, "creditCode": "%s", "day": "%s",
         "scheme": "检查储存和装卸。", "matter": "YJGL-02"}"""
        .formatted(campaign, target, LocalDate.now(clock));
  }

  private Machine machine(Role role, Optional<String> department) {
    String name = "t-" + UUID.randomUUID().toString().substring(0, 8);
    Post post = new Post(role, department.map(DepartmentCode::new), Optional.empty());
    EnumSet<Right> rights = EnumSet.copyOf(Right.of(role));
    return Machine.with(
        tokens.make(WaitingDraw.ADMINISTRATOR, new NewToken(name, post, rights, 1)));
  }
}
