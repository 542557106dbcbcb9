package mingqian.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoutesTest {
  private static final LoggedIn PUBLIC = new LoggedIn();
  private static final Set<String> METHODS = Set.of("GET", "POST", "PUT", "DELETE", "PATCH");

  @Test
  void every_address_of_a_page_class_has_a_rule() {
    List<String> addresses =
        new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("mingqian")
                .stream()
                .filter(type -> type.isAnnotatedWith(Path.class))
                .flatMap(RoutesTest::requests)
                .toList();
    assertThat(addresses).contains("GET /login", "POST /login");
    assertThat(addresses)
        .allSatisfy(
            request -> {
              String[] parts = request.split(" ", 2);
              assertThat(Routes.decide(parts[0], parts[1], PUBLIC))
                  .as(request)
                  .isNotIn(Entry.UNKNOWN, Entry.WRONG_METHOD);
            });
  }

  @Test
  void every_page_of_the_console_has_a_rule_and_asks_for_a_login() throws IOException {
    java.nio.file.Path folder = java.nio.file.Path.of("src/main/webapp");
    try (Stream<java.nio.file.Path> files = Files.walk(folder)) {
      List<String> pages =
          files
              .map(file -> "/" + folder.relativize(file))
              .filter(page -> page.endsWith(".xhtml") && !page.startsWith("/WEB-INF/"))
              .toList();
      assertThat(pages)
          .isNotEmpty()
          .allSatisfy(
              page ->
                  assertThat(Routes.decide("GET", page, PUBLIC)).as(page).isEqualTo(Entry.LOG_IN));
    }
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void an_address_without_a_rule_is_closed_to_everybody(Role role) {
    assertThat(Routes.decide("GET", "/console/new.xhtml", person(role))).isEqualTo(Entry.UNKNOWN);
    assertThat(Routes.decide("GET", "/resultsx", person(role))).isEqualTo(Entry.UNKNOWN);
    assertThat(Routes.decide("GET", "/windows/x", person(role))).isEqualTo(Entry.UNKNOWN);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/results", "/results/1/x", "/draws/2026-A-001", "/windows"})
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
    "GET,  /console/accounts.xhtml, COORDINATOR,   FORBIDDEN",
    "GET,  /console/audit.xhtml,    ADMINISTRATOR, FORBIDDEN",
    "GET,  /field/1/visit,          INSPECTOR,     ADMITTED",
    "GET,  /field,                  COORDINATOR,   FORBIDDEN",
    "GET,  /metrics,                AUDITOR,       FORBIDDEN",
    "GET,  /password,               INSPECTOR,     ADMITTED",
    "PUT,  /field/1,                INSPECTOR,     WRONG_METHOD"
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

  private static Stream<String> requests(JavaClass type) {
    String stem = type.getAnnotationOfType(Path.class).value();
    return type.getMethods().stream()
        .flatMap(
            method -> {
              String rest =
                  method.isAnnotatedWith(Path.class)
                      ? "/" + method.getAnnotationOfType(Path.class).value()
                      : "";
              String path = ("/" + stem + rest).replaceAll("/+", "/").replaceAll("\\{[^}]*}", "1");
              return METHODS.stream()
                  .filter(name -> method.isAnnotatedWith("jakarta.ws.rs." + name))
                  .map(name -> name + " " + path);
            });
  }
}
