package mingqian.it;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import mingqian.access.AccessTokens;
import mingqian.access.NewToken;
import mingqian.access.Post;
import mingqian.access.Right;
import mingqian.access.Role;
import mingqian.draw.Salt;
import mingqian.draw.Witness;
import mingqian.office.Office;
import mingqian.plan.OrderBook;
import mingqian.terms.CertificateNumber;
import mingqian.terms.DepartmentCode;
import mingqian.terms.DrawId;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A whole draw over the interface, each step by whoever may take it and by nobody else. */
@ExtendWith(ArquillianExtension.class)
class ApiDrawIT {
  private static final String SALT = "00112233445566778899aabbccddeeff";
  private static final String DIGITS = "27182818284590452353";
  private static final Set<Right> READ = Set.of(Right.READ);

  @PersistenceContext private EntityManager rows;
  @Inject private WaitingDraw waiting;
  @Inject private Office office;
  @Inject private AccessTokens tokens;
  @Inject private OrderBook orders;
  @Inject private Clock clock;

  private Machine coordinator;

  @BeforeEach
  void take_the_first_token() throws Exception {
    waiting.awaitSealed();
    coordinator = Machine.with(Files.readString(office.data().resolve("first-token.txt")));
  }

  @Test
  void a_body_longer_than_any_sensible_one_is_refused_unread() throws Exception {
    byte[] body = ("{\"order\":\"" + "1".repeat(1024 * 1024) + "\"}").getBytes(US_ASCII);
    String type = "application/json";
    Machine.problem(
        coordinator.post("/api/draws", type, BodyPublishers.ofByteArray(body)), 413, "too-large");
  }

  @Test
  void a_draw_is_ordered_confirmed_approved_sealed_witnessed_conducted_and_voided()
      throws Exception {
    String id = ordered();
    String draw = "/api/draws/" + id;
    JsonObject waiting = Machine.ok(coordinator.get(draw));
    Machine.problem(coordinator.post(draw + "/seal", ""), 409, "seal-refused");
    List<String> departments =
        waiting.getJsonArray("confirmations").getValuesAs(JsonObject.class).stream()
            .map(one -> one.getString("department"))
            .toList();
    assertThat(departments).isNotEmpty();
    for (String department : departments) {
      Machine.problem(coordinator.post(draw + "/confirm", "{}"), 403, "not-permitted");
      JsonObject confirmed = Machine.ok(liaison(department).post(draw + "/confirm", "{}"));
      assertThat(confirmed.getBoolean("changed")).isTrue();
    }
    Machine approver = machine(Post.of(Role.APPROVER), EnumSet.of(Right.READ, Right.DRAWS));
    Machine.problem(coordinator.post(draw + "/approve", ""), 403, "not-permitted");
    assertStep(approver.post(draw + "/approve", ""), "approved");
    JsonObject sealed = assertStep(coordinator.post(draw + "/seal", "{}"), "sealed");
    assertThat(sealed.getString("seal")).matches("[0-9a-f]{64}");
    JsonObject again = Machine.ok(coordinator.post(draw + "/seal", "{}"));
    assertThat(again.getBoolean("changed")).isFalse();
    assertThat(again.getString("seal")).isEqualTo(sealed.getString("seal"));
    hearWitnesses(id, draw);
    assertStep(coordinator.post(draw + "/conduct", ""), "conducted");
    witnessesHeardOnceMoreChangeNothing(id, draw);
    Machine.problem(coordinator.post(draw + "/supplement", ""), 409, "supplement-refused");
    Machine.problem(coordinator.post(draw + "/disclose", ""), 409, "disclose-refused");
    readAssignments(id);
    String ground = "{\"ground\":\"接口测试的抽取，作废\"}";
    Machine.problem(coordinator.post(draw + "/void", ground), 403, "not-permitted");
    Machine.problem(approver.post(draw + "/void", "{}"), 400, "bad-request");
    assertStep(approver.post(draw + "/void", ground), "void");
    assertThat(Machine.ok(Machine.anybody().get("/api/public/draws/" + id)).getString("ground"))
        .isEqualTo("接口测试的抽取，作废");
  }

  @Test
  void the_same_order_at_once_and_again_is_one_draw_until_it_is_void() throws Exception {
    String order = order().replace("接口测试抽查", "接口重复抽查");
    List<JsonObject> pressed =
        coordinator.postAtOnce("/api/draws", Collections.nCopies(4, order)).stream()
            .map(Machine::ok)
            .toList();
    assertThat(pressed).filteredOn(answer -> answer.getBoolean("changed")).hasSize(1);
    assertThat(pressed).extracting(answer -> answer.getString("id")).containsOnly(id(pressed));
    List<Object> before = kept();
    HttpResponse<String> again = coordinator.post("/api/draws", order);
    assertThat(again.statusCode()).isEqualTo(200);
    assertThat(Machine.ok(again).getBoolean("changed")).isFalse();
    assertThat(Machine.ok(again).getString("id")).isEqualTo(id(pressed));
    String byNumber = "{\"order\":\"" + pressed.get(0).getString("order") + "\"}";
    assertThat(Machine.ok(coordinator.post("/api/draws", byNumber)).getBoolean("changed"))
        .isFalse();
    assertThat(kept()).isEqualTo(before);
    Machine approver = machine(Post.of(Role.APPROVER), EnumSet.of(Right.READ, Right.DRAWS));
    String ground = "{\"ground\":\"接口测试的任务，作废\"}";
    assertStep(approver.post("/api/draws/" + id(pressed) + "/void", ground), "void");
    JsonObject anew = Machine.ok(coordinator.post("/api/draws", order));
    assertThat(anew.getBoolean("changed")).isTrue();
    assertThat(anew.getString("id")).isNotEqualTo(id(pressed));
    Machine other = machine(Post.of(Role.COORDINATOR), EnumSet.of(Right.READ, Right.DRAWS));
    JsonObject others = Machine.ok(other.post("/api/draws", order));
    assertThat(others.getBoolean("changed")).as("of another machine").isTrue();
    for (JsonObject open : List.of(anew, others)) {
      assertStep(approver.post("/api/draws/" + open.getString("id") + "/void", ground), "void");
    }
  }

  @Test
  void different_orders_at_once_get_different_numbers_and_none_takes_the_place_of_another()
      throws Exception {
    List<String> names = List.of("接口同时甲", "接口同时乙", "接口同时丙", "接口同时丁", "接口同时戊");
    List<JsonObject> placed =
        coordinator.postAtOnce("/api/draws", names.stream().map(this::outside).toList()).stream()
            .map(Machine::ok)
            .toList();
    assertThat(placed).extracting(answer -> answer.getBoolean("changed")).containsOnly(true);
    assertThat(placed).extracting(answer -> answer.getString("id")).doesNotHaveDuplicates();
    for (int i = 0; i < names.size(); i++) {
      String number = placed.get(i).getString("order");
      assertThat(
              rows.createNativeQuery("select name from draw_order where number = ?")
                  .setParameter(1, number)
                  .getSingleResult())
          .isEqualTo("岚枢市" + names.get(i));
    }
    Machine approver = machine(Post.of(Role.APPROVER), EnumSet.of(Right.READ, Right.DRAWS));
    for (JsonObject each : placed) {
      String ground = "{\"ground\":\"接口测试的任务，作废\"}";
      assertStep(approver.post("/api/draws/" + each.getString("id") + "/void", ground), "void");
    }
  }

  /** An order of that name for which the plan has no batch left. */
  private String outside(String name) {
    return order()
        .replace("接口测试抽查", name)
        .replaceFirst("\\{", "{\"outsidePlan\": \"上级部署的专项抽查。\", ");
  }

  private static String id(List<JsonObject> answers) {
    return answers.get(0).getString("id");
  }

  /** How many draws, orders, imports and entries of preparations and imports there are. */
  private List<Object> kept() {
    return List.of(
        rows.createNativeQuery("select count(*) from draw").getSingleResult(),
        rows.createNativeQuery("select count(*) from draw_order").getSingleResult(),
        rows.createNativeQuery("select count(*) from import_run").getSingleResult(),
        rows.createNativeQuery(
                "select count(*) from audit_entry where verb in ('prepare-draw', 'import-file')")
            .getSingleResult());
  }

  @Test
  void a_faulty_order_is_told_by_its_fields_and_not_kept() throws Exception {
    int before = orders.all().size();
    String order = order().replace("\"1%\"", "\"500%\"").replace("XFJY-01", "XXXX-99");
    JsonObject problem =
        Machine.problem(coordinator.post("/api/draws", order), 422, "order-refused");
    assertThat(problem.getJsonArray("faults").getValuesAs(JsonObject.class))
        .extracting(fault -> fault.getString("field"))
        .contains("strata[0].rate");
    String classes = order().replace("\"matters\":", "\"classes\":[\"E\"],\"matters\":");
    JsonObject noClass =
        Machine.problem(coordinator.post("/api/draws", classes), 422, "order-refused");
    assertThat(noClass.getJsonArray("faults").getJsonObject(0).getString("field"))
        .isEqualTo("strata[0].classes");
    String unplanned = order().replace("99999920260001", "99999920990001");
    JsonObject unknown =
        Machine.problem(coordinator.post("/api/draws", unplanned), 422, "order-refused");
    assertThat(unknown.getJsonArray("faults").getJsonObject(0).getString("field"))
        .isEqualTo("plan");
    Machine.problem(coordinator.post("/api/draws", "{\"order\":\"1\"}"), 409, "prepare-refused");
    JsonObject field =
        Machine.problem(
            coordinator.post("/api/draws", order().replaceFirst("\\{", "{\"seal\":\"x\",")),
            400,
            "bad-request");
    assertThat(field.getString("field")).isEqualTo("seal");
    assertThat(orders.all()).hasSize(before);
  }

  @Test
  void an_unknown_draw_is_not_found_by_any_step() throws Exception {
    for (String verb :
        List.of("seal", "commitments", "randomness", "conduct", "supplement", "disclose")) {
      Machine.problem(coordinator.post("/api/draws/2030-X-999/" + verb, "{}"), 404, "not-found");
    }
    Machine.problem(coordinator.get("/api/draws/2030-X-999"), 404, "not-found");
    Machine.problem(coordinator.get("/api/draws/2026-A-001/seal"), 405, "wrong-method");
    Machine.problem(
        coordinator.post("/api/draws/2026-A-001/seal", "{\"force\":true}"), 400, "bad-request");
    assertThat(Machine.ok(coordinator.post("/api/draws/2026-A-001/seal", "")).getBoolean("changed"))
        .isFalse();
  }

  @Test
  void a_token_opens_only_what_it_was_made_for() throws Exception {
    Machine reader = machine(Post.of(Role.COORDINATOR), READ);
    Machine.ok(reader.get("/api/draws?state=disclosed&size=5"));
    Machine.problem(reader.post("/api/draws/2026-A-001/seal", ""), 403, "not-permitted");
    Machine.problem(Machine.with("forged").get("/api/draws"), 401, "token-refused");
    Machine reviewer = machine(Post.of(Role.REVIEWER), READ);
    Machine.problem(reviewer.get("/api/draws"), 403, "not-permitted");
  }

  private String ordered() throws Exception {
    JsonObject made = Machine.ok(coordinator.post("/api/draws", order()));
    assertThat(made.getBoolean("changed")).isTrue();
    assertThat(made.getString("state")).isEqualTo("prepared");
    assertThat(made.getJsonArray("strata").getJsonObject(0).getInt("frame")).isPositive();
    return made.getString("id");
  }

  /** A small draw from the library that may be visited all the year. */
  private String order() {
    LocalDate today = LocalDate.now(clock);
    LocalDate from = today.plusDays(3);
    // It is disclosed on the working day after, and the calendar ends with the year.
    LocalDate last = LocalDate.of(from.getYear(), 12, 30);
    LocalDate inThreeWeeks = from.plusDays(20);
    LocalDate until = inThreeWeeks.isAfter(last) ? last : inThreeWeeks;
    return Json.createObjectBuilder()
        .add("plan", "99999920260001")
        .add("name", "岚枢市接口测试抽查")
        .add("library", "B")
        .add("randomness", "witness:3")
        .add(
            "window",
            Json.createObjectBuilder().add("from", from.toString()).add("until", until.toString()))
        .add(
            "strata",
            Json.createArrayBuilder()
                .add(
                    Json.createObjectBuilder()
                        .add("name", "B.food")
                        .add(
                            "industries", Json.createArrayBuilder().add("C1").add("F52").add("H62"))
                        .add("matters", Json.createArrayBuilder().add("SCJG-05").add("XFJY-01"))
                        .add("rate", "1%")
                        .add("reserve", 1)))
        .build()
        .toString();
  }

  private void hearWitnesses(String id, String draw) throws Exception {
    String commitment = Witness.commitment(new DrawId(id), new Salt(SALT), DIGITS).value();
    String reveal = "{\"witness\":%d,\"salt\":\"" + SALT + "\",\"digits\":\"" + DIGITS + "\"}";
    Machine.problem(
        coordinator.post(draw + "/randomness", reveal.formatted(1)), 409, "randomness-refused");
    for (int number = 1; number <= 3; number++) {
      String commit = "{\"witness\":" + number + ",\"commitment\":\"" + commitment + "\"}";
      Machine.ok(coordinator.post(draw + "/commitments", commit));
      assertThat(Machine.ok(coordinator.post(draw + "/commitments", commit)).getBoolean("changed"))
          .isFalse();
    }
    Machine.problem(coordinator.post(draw + "/conduct", ""), 409, "conduct-refused");
    String forged = reveal.formatted(1).replace(DIGITS, "00000000000000000000");
    Machine.problem(coordinator.post(draw + "/randomness", forged), 409, "randomness-refused");
    for (int number = 1; number <= 3; number++) {
      Machine.ok(coordinator.post(draw + "/randomness", reveal.formatted(number)));
    }
  }

  private void witnessesHeardOnceMoreChangeNothing(String id, String draw) throws Exception {
    String commitment = Witness.commitment(new DrawId(id), new Salt(SALT), DIGITS).value();
    String commit = "{\"witness\":2,\"commitment\":\"" + commitment + "\"}";
    String reveal = "{\"witness\":2,\"salt\":\"" + SALT + "\",\"digits\":\"" + DIGITS + "\"}";
    for (HttpResponse<String> again :
        List.of(
            coordinator.post(draw + "/commitments", commit),
            coordinator.post(draw + "/randomness", reveal))) {
      assertThat(Machine.ok(again).getBoolean("changed")).isFalse();
    }
    String other = reveal.replace(DIGITS, "00000000000000000000");
    Machine.problem(coordinator.post(draw + "/randomness", other), 409, "randomness-refused");
    String late = commit.replace(commitment, "0".repeat(commitment.length()));
    Machine.problem(coordinator.post(draw + "/commitments", late), 409, "commitments-refused");
  }

  private void readAssignments(String draw) throws Exception {
    JsonObject list = Machine.ok(coordinator.get("/api/assignments?draw=" + draw));
    assertThat(list.getInt("total")).isPositive();
    JsonObject row = list.getJsonArray("items").getJsonObject(0);
    assertThat(row.getString("state")).isEqualTo("assigned");
    String address = row.getString("address");
    JsonObject sheet = Machine.ok(coordinator.get(address));
    List<JsonObject> team = sheet.getJsonArray("team").getValuesAs(JsonObject.class);
    assertThat(team).hasSizeGreaterThan(1);
    Machine member = inspector(team.get(0).getString("certificate"));
    assertThat(Machine.ok(member.post(address + "/accept", "")).getBoolean("changed")).isTrue();
    assertThat(Machine.ok(member.post(address + "/accept", "")).getBoolean("changed")).isFalse();
    Machine.problem(member.post(address + "/checkin", "{}"), 409, "checkin-refused");
    Machine.problem(
        member.post(
            address + "/result",
            "{\"department\":\"SCJG\",\"answers\":[{\"matter\":\"x\",\"codes\":[1]}]}"),
        409,
        "result-refused");
    Machine.problem(member.post(address + "/cancel", "{\"ground\":\"x\"}"), 403, "not-permitted");
    assertOutsidersSeeNothing(address);
  }

  /** A drawn visit and one that does not exist are answered alike to whoever may not know it. */
  private void assertOutsidersSeeNothing(String address) throws Exception {
    List<Machine> outsiders =
        List.of(inspector("999999-NOBODY"), machine(Post.of(Role.REVIEWER), READ));
    for (Machine outsider : outsiders) {
      JsonObject drawn = Machine.problem(outsider.get(address), 404, "not-found");
      JsonObject never =
          Machine.problem(outsider.get("/api/assignments/999999999"), 404, "not-found");
      assertThat(drawn.getString("detail")).isEqualTo(never.getString("detail"));
      JsonObject own = Machine.ok(outsider.get("/api/assignments?state=assigned"));
      assertThat(own.getInt("total")).isZero();
    }
    Machine.problem(outsiders.get(0).post(address + "/accept", ""), 404, "not-found");
    Machine.problem(
        outsiders.get(0).post("/api/assignments/999999999/accept", ""), 404, "not-found");
    Machine.problem(Machine.anybody().get(address), 401, "login-needed");
  }

  private static JsonObject assertStep(HttpResponse<String> answer, String state) {
    JsonObject draw = Machine.ok(answer);
    assertThat(draw.getBoolean("changed")).isTrue();
    assertThat(draw.getString("state")).isEqualTo(state);
    assertThat(draw.getString("message")).matches(".*\\p{IsHan}.*");
    return draw;
  }

  private Machine liaison(String department) {
    return machine(
        new Post(Role.LIAISON, Optional.of(new DepartmentCode(department)), Optional.empty()),
        EnumSet.of(Right.READ, Right.DRAWS));
  }

  private Machine inspector(String certificate) {
    return machine(
        new Post(Role.INSPECTOR, Optional.empty(), Optional.of(new CertificateNumber(certificate))),
        EnumSet.of(Right.READ, Right.ASSIGNMENTS));
  }

  private Machine machine(Post post, Set<Right> rights) {
    String name = "t-" + UUID.randomUUID().toString().substring(0, 8);
    return Machine.with(
        tokens.make(WaitingDraw.ADMINISTRATOR, new NewToken(name, post, rights, 1)));
  }
}
