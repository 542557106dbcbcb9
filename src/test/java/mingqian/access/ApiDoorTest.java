package mingqian.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import mingqian.access.Route.Entrance;
import mingqian.terms.Digest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ApiDoorTest {
  private static final String SEAL = "/api/draws/2026-A-001/seal";

  private final HttpSession session = Requests.session("one");

  @ParameterizedTest
  @CsvSource({
    "ADMITTED,        ",
    "LOG_IN,          LOGIN_NEEDED",
    "FORBIDDEN,       NOT_PERMITTED",
    "CHANGE_PASSWORD, CHANGE_PASSWORD",
    "WRONG_METHOD,    WRONG_METHOD",
    "UNKNOWN,         UNKNOWN"
  })
  void every_answer_of_the_table_has_its_refusal(Entry entry, ApiRefusal expected) {
    HttpServletRequest request = Requests.of("GET", "/api/draws", Map.of());
    assertThat(ApiDoor.refusal(request, Optional.of(entry), new LoggedIn()))
        .isEqualTo(Optional.ofNullable(expected));
  }

  @Test
  void an_address_of_the_interface_without_a_row_is_unknown() {
    assertThat(Routes.decide("GET", "/api/nowhere", person(Role.COORDINATOR)))
        .isEqualTo(Entry.UNKNOWN);
    assertThat(ApiDoor.isApi("/api/nowhere")).isTrue();
    assertThat(ApiDoor.isApi("/apix")).isFalse();
  }

  @Test
  void a_crooked_path_is_refused() {
    HttpServletRequest request = Requests.of("GET", "/api/public/../draws", Map.of());
    assertThat(refusal(request, new LoggedIn())).contains(ApiRefusal.CROOKED_PATH);
  }

  @Test
  void a_refused_token_does_not_even_read_what_is_public() {
    LoggedIn visitor = new LoggedIn();
    visitor.refused(ApiRefusal.TOKEN_REFUSED);
    assertThat(refusal(Requests.of("GET", "/api/public/draws", Map.of()), visitor))
        .contains(ApiRefusal.TOKEN_REFUSED);
  }

  @Test
  void a_change_over_a_session_needs_the_token_of_the_session() {
    String right = FormToken.of(session).orElseThrow();
    assertThat(change(Map.of("X-CSRF-Token", right))).isEmpty();
    assertThat(change(Map.of())).contains(ApiRefusal.FORGED);
    assertThat(change(Map.of("X-CSRF-Token", "no-session"))).contains(ApiRefusal.FORGED);
    String foreign = FormToken.of(Requests.session("two")).orElseThrow();
    assertThat(change(Map.of("X-CSRF-Token", foreign))).contains(ApiRefusal.FORGED);
  }

  @Test
  void a_change_from_the_page_of_another_site_is_refused_even_with_the_token() {
    String right = FormToken.of(session).orElseThrow();
    assertThat(
            change(
                Map.of("X-CSRF-Token", right, "Origin", "https://evil.example", "Host", "office")))
        .contains(ApiRefusal.FORGED);
    assertThat(change(Map.of("X-CSRF-Token", right, "Origin", "https://office", "Host", "office")))
        .isEmpty();
    assertThat(change(Map.of("X-CSRF-Token", right, "Origin", "null", "Host", "office")))
        .contains(ApiRefusal.FORGED);
  }

  @Test
  void reading_over_a_session_needs_no_token() {
    HttpServletRequest request = Requests.ofSession("GET", "/api/draws", Map.of(), session);
    assertThat(refusal(request, person(Role.COORDINATOR))).isEmpty();
  }

  @Test
  void a_machine_needs_no_form_token_and_no_session() {
    LoggedIn machine = machine(Role.COORDINATOR, Right.DRAWS);
    assertThat(refusal(Requests.of("POST", SEAL, Map.of()), machine)).isEmpty();
  }

  @Test
  void a_machine_does_what_its_rights_say_and_nothing_else() {
    for (Right needed : Right.of(Role.COORDINATOR)) {
      Entrance.Api entrance = new Entrance.Api(needed, Set.of(Role.COORDINATOR, Role.LIAISON));
      for (Right right : Right.of(Role.COORDINATOR)) {
        assertThat(Routes.admit(entrance, machine(Role.COORDINATOR, right)))
            .as("%s with %s", needed, right)
            .isEqualTo(right == needed ? Entry.ADMITTED : Entry.FORBIDDEN);
      }
    }
  }

  @Test
  void a_right_does_not_reach_beyond_the_role() {
    Entrance.Api entrance = new Entrance.Api(Right.DRAWS, Set.of(Role.APPROVER));
    assertThat(Routes.admit(entrance, machine(Role.COORDINATOR, Right.DRAWS)))
        .isEqualTo(Entry.FORBIDDEN);
    assertThat(Routes.admit(entrance, person(Role.COORDINATOR))).isEqualTo(Entry.FORBIDDEN);
    assertThat(Routes.admit(entrance, person(Role.APPROVER))).isEqualTo(Entry.ADMITTED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/console/index.xhtml",
        "/console/draws.xhtml",
        "/console/accounts.xhtml",
        "/password",
        "/field"
      })
  void a_machine_enters_no_page(String path) {
    for (Role role : Role.values()) {
      Set<Right> all = Right.of(role);
      if (!all.isEmpty() && role != Role.INSPECTOR) {
        assertThat(Routes.decide("GET", path, machine(role, all.toArray(Right[]::new))))
            .as("%s %s", role, path)
            .isEqualTo(Entry.FORBIDDEN);
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void the_rights_of_a_role_are_those_of_its_rows(Role role) {
    Set<Right> ofRows =
        Routes.table().stream()
            .map(Route::entrance)
            .filter(entrance -> entrance instanceof Entrance.Api api && api.roles().contains(role))
            .map(entrance -> ((Entrance.Api) entrance).right())
            .collect(Collectors.toSet());
    assertThat(Right.of(role)).isEqualTo(ofRows);
  }

  @Test
  void an_administrator_has_no_right_over_the_interface() {
    assertThat(Right.of(Role.ADMINISTRATOR)).isEmpty();
    assertThat(Right.of(Role.AUDITOR)).containsExactly(Right.READ);
  }

  @Test
  void a_refusal_is_a_problem_document_in_the_asked_language() throws IOException {
    Requests.Answer zh = refused(ApiRefusal.TOKEN_REFUSED, "/api/draws", Map.of());
    assertThat(zh.statuses).containsExactly(401);
    assertThat(zh.headers)
        .containsEntry("Content-Type", "application/problem+json")
        .containsEntry("WWW-Authenticate", "Bearer realm=\"mingqian\", error=\"invalid_token\"")
        .containsEntry("Cache-Control", "no-store")
        .containsEntry("Content-Language", "zh");
    assertThat(zh.text())
        .isEqualTo(
            "{\"type\":\"urn:mingqian:problem:token-refused\",\"title\":\"令牌无效\",\"status\":401,"
                + "\"detail\":\"访问令牌有误、已过期或已吊销，请向管理员申请新的令牌\","
                + "\"instance\":\"/api/draws\",\"code\":\"token-refused\"}");
    assertThat(refused(ApiRefusal.UNKNOWN, "/api/x?lang=en", Map.of()).text())
        .contains("\"title\":\"Not found\"");
    Map<String, String> header = Map.of("Accept-Language", "fr,en;q=0.8,zh;q=0.5");
    assertThat(refused(ApiRefusal.UNKNOWN, "/api/x", header).text()).contains("Not found");
    assertThat(refused(ApiRefusal.UNKNOWN, "/api/x?lang=zh", header).text()).contains("没有找到");
  }

  @Test
  void a_wrong_method_is_answered_with_the_right_ones() throws IOException {
    assertThat(refused(ApiRefusal.WRONG_METHOD, "/login", Map.of()).headers)
        .containsEntry("Allow", "GET, HEAD, POST");
    assertThat(refused(ApiRefusal.TOO_MANY, "/api/draws", Map.of()).headers)
        .containsEntry("Retry-After", "900");
    assertThat(refused(ApiRefusal.LOGIN_NEEDED, "/api/draws", Map.of()).headers)
        .containsEntry("WWW-Authenticate", "Bearer realm=\"mingqian\"");
  }

  @ParameterizedTest
  @EnumSource(ApiRefusal.class)
  void no_text_of_a_refusal_needs_an_escape(ApiRefusal refusal) {
    String texts = refusal.code() + refusal.title() + refusal.detail();
    assertThat(texts).doesNotContain("\"", "\\", "\n", "%");
  }

  @Test
  void codes_are_stable_and_differ() {
    assertThat(Arrays.stream(ApiRefusal.values()).map(ApiRefusal::code).collect(Collectors.toSet()))
        .hasSize(ApiRefusal.values().length);
  }

  @ParameterizedTest
  @CsvSource({
    "Bearer abc,  abc",
    "bearer abc,  abc",
    "Basic abc,   ",
    "Bearer,      ",
    "'Bearer ',   ''"
  })
  void a_token_is_read_from_its_header(String header, String expected) {
    assertThat(
            BearerLogin.sent(Requests.of("GET", "/api/draws", Map.of("Authorization", header)))
                .map(TokenSecret::value))
        .isEqualTo(Optional.ofNullable(expected));
  }

  private static Requests.Answer refused(
      ApiRefusal refusal, String address, Map<String, String> headers) throws IOException {
    Requests.Answer answer = new Requests.Answer();
    ApiDoor.refuse(refusal, Requests.of("GET", address, headers), answer.response());
    return answer;
  }

  private Optional<ApiRefusal> change(Map<String, String> headers) {
    return refusal(Requests.ofSession("POST", SEAL, headers, session), person(Role.COORDINATOR));
  }

  private static Optional<ApiRefusal> refusal(HttpServletRequest request, LoggedIn visitor) {
    Optional<Entry> entry = RequestPath.of(request.getRequestURI()).map(path -> Entry.ADMITTED);
    return ApiDoor.refusal(request, entry, visitor);
  }

  private static LoggedIn person(Role role) {
    LoggedIn person = new LoggedIn();
    person.is(People.settled(role));
    return person;
  }

  private static LoggedIn machine(Role role, Right... rights) {
    NewToken made = new NewToken("machine", Post.of(role), Set.of(rights), 1);
    LoggedIn machine = new LoggedIn();
    machine.is(
        new AccessToken(
            made, Digest.of("x"), Actor.CLOCKWORK, Instant.parse("2026-06-08T01:30:00Z")));
    return machine;
  }
}
