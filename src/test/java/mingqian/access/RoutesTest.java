package mingqian.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoutesTest {
  private static final LoggedIn PUBLIC = new LoggedIn();

  @Test
  void every_page_of_the_console_asks_for_a_login() {
    assertThat(ConsolePage.all())
        .isNotEmpty()
        .allSatisfy(
            page ->
                assertThat(Routes.decide("GET", page.address(), PUBLIC))
                    .as(page.address())
                    .isEqualTo(Entry.LOG_IN));
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void an_address_without_a_rule_is_closed_to_everybody(Role role) {
    assertThat(Routes.decide("GET", "/console/new.xhtml", person(role))).isEqualTo(Entry.UNKNOWN);
    assertThat(Routes.decide("GET", "/resultsx", person(role))).isEqualTo(Entry.UNKNOWN);
    assertThat(Routes.decide("GET", "/windows/x", person(role))).isEqualTo(Entry.UNKNOWN);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/results", "/results/1", "/draws/2026-A-001", "/windows"})
  void the_public_reads_and_does_not_write(String path) {
    assertThat(Routes.decide("GET", path, PUBLIC)).isEqualTo(Entry.ADMITTED);
    assertThat(Routes.decide("POST", path, PUBLIC)).isEqualTo(Entry.WRONG_METHOD);
  }

  @ParameterizedTest
  @CsvSource({
    "GET,  /console/draws.xhtml,    COORDINATOR,   ADMITTED",
    "GET,  /console/draws.xhtml,    ADMINISTRATOR, FORBIDDEN",
    "GET,  /console/draws.xhtml,    INSPECTOR,     FORBIDDEN",
    "GET,  /console/draws.xhtml,    LIAISON,       ADMITTED",
    "POST, /console/draws.xhtml,    LIAISON,       ADMITTED",
    "GET,  /console/draw.xhtml,     LIAISON,       ADMITTED",
    "POST, /console/draw.xhtml,     LIAISON,       ADMITTED",
    "POST, /console/imports.xhtml,  LIAISON,       FORBIDDEN",
    "GET,  /console/draw.xhtml,     AUDITOR,       ADMITTED",
    "POST, /console/draw.xhtml,     AUDITOR,       FORBIDDEN",
    "GET,  /console/imports.xhtml,  AUDITOR,       ADMITTED",
    "POST, /console/imports.xhtml,  AUDITOR,       FORBIDDEN",
    "POST, /console/review.xhtml,   AUDITOR,       FORBIDDEN",
    "POST, /console/review.xhtml,   REVIEWER,      ADMITTED",
    "GET,  /console/visits.xhtml,   APPROVER,      ADMITTED",
    "GET,  /console/visits.xhtml,   ADMINISTRATOR, FORBIDDEN",
    "GET,  /console/visits.xhtml,   INSPECTOR,     FORBIDDEN",
    "POST, /console/visits.xhtml,   COORDINATOR,   WRONG_METHOD",
    "GET,  /console/visit.xhtml,    FILING_OFFICER, ADMITTED",
    "POST, /console/visit.xhtml,    FILING_OFFICER, FORBIDDEN",
    "GET,  /console/visit.xhtml,    REVIEWER,      ADMITTED",
    "POST, /console/visit.xhtml,    REVIEWER,      ADMITTED",
    "POST, /console/visit.xhtml,    AUDITOR,       FORBIDDEN",
    "POST, /console/visit.xhtml,    APPROVER,      FORBIDDEN",
    "POST, /field/visits/1/recuse,  COORDINATOR,   FORBIDDEN",
    "POST, /field/visits/1/recuse,  INSPECTOR,     ADMITTED",
    "GET,  /console/accounts.xhtml, COORDINATOR,   FORBIDDEN",
    "GET,  /console/audit.xhtml,    ADMINISTRATOR, FORBIDDEN",
    "GET,  /field/visits/1,         INSPECTOR,     ADMITTED",
    "GET,  /field,                  COORDINATOR,   FORBIDDEN",
    "GET,  /metrics,                AUDITOR,       FORBIDDEN",
    "GET,  /password,               INSPECTOR,     ADMITTED",
    "PUT,  /field/visits/1,         INSPECTOR,     WRONG_METHOD",
    "POST, /field/visits/1,         INSPECTOR,     WRONG_METHOD",
    "GET,  /field/visits/1/accept,  INSPECTOR,     WRONG_METHOD",
    "GET,  /trouble,                AUDITOR,       UNKNOWN",
    "GET,  /console/draw.xhtml/,    COORDINATOR,   UNKNOWN",
    "GET,  /exports/,               COORDINATOR,   ADMITTED"
  })
  void a_role_enters_where_its_row_says(String method, String path, Role role, Entry entry) {
    assertThat(Routes.decide(method, path, person(role))).isEqualTo(entry);
  }

  @ParameterizedTest
  @CsvSource({
    "GET,  /,                    CHANGE_PASSWORD",
    "GET,  /console/index.xhtml, CHANGE_PASSWORD",
    "GET,  /field,               CHANGE_PASSWORD",
    "GET,  /login,               CHANGE_PASSWORD",
    "GET,  /password,            ADMITTED",
    "POST, /logout,              ADMITTED",
    "GET,  /static/tokens.css,   ADMITTED"
  })
  void a_one_time_password_is_changed_first(String method, String path, Entry entry) {
    LoggedIn fresh = new LoggedIn();
    fresh.is(new Account(NewAccount.of("wang", "王", Role.COORDINATOR), "hash"));
    assertThat(Routes.decide(method, path, fresh)).isEqualTo(entry);
  }

  private static LoggedIn person(Role role) {
    LoggedIn person = new LoggedIn();
    person.is(People.settled(role));
    return person;
  }
}
