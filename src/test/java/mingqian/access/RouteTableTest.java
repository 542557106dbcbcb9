package mingqian.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import mingqian.access.Route.Entrance;
import org.junit.jupiter.api.Test;

/** The table of addresses against the pages and endpoints that the code has. */
class RouteTableTest {
  private static final Path PRINTED = Path.of("target", "routes.md");
  private static final Map<String, Set<String>> CODE = CodeRoutes.all();
  private static final Map<String, Set<String>> TABLE = CodeRoutes.ofTable();

  @Test
  void pages_endpoints_and_files_are_found_at_all() {
    assertThat(CODE)
        .containsEntry("/login", Set.of("POST"))
        .containsEntry("/login?next", Set.of("GET", "HEAD"))
        .containsEntry("/results?code&department&page&q&year", Set.of("GET", "HEAD"))
        .containsEntry(
            "/api/rulings?day&department&ground&kind&matter&target", Set.of("GET", "HEAD"))
        .containsEntry("/field/visits/{visit}/parts/{part}", Set.of("POST"))
        .containsEntry("/exports/**", Set.of("GET", "HEAD"))
        .containsEntry("/console/draw.xhtml?classes&code&id", Set.of("GET", "HEAD", "POST"))
        .containsEntry("/console/index.xhtml", Set.of("GET", "HEAD"))
        .containsEntry("/static/**", Set.of("GET", "HEAD"))
        .containsEntry("/trouble", Set.of());
  }

  @Test
  void no_page_or_endpoint_is_without_a_row() {
    assertThat(CODE.keySet()).isSubsetOf(TABLE.keySet());
  }

  @Test
  void no_row_is_without_a_page_or_endpoint() {
    assertThat(TABLE.keySet()).isSubsetOf(CODE.keySet());
  }

  @Test
  void the_rows_of_an_address_have_its_methods_and_no_others() {
    assertThat(TABLE)
        .allSatisfy(
            (pattern, methods) -> assertThat(methods).as(pattern).isEqualTo(CODE.get(pattern)));
  }

  @Test
  void no_person_comes_in_by_two_rows_of_the_same_address() {
    Map<String, Set<String>> met = new TreeMap<>();
    for (Route row : Routes.table()) {
      Set<String> before = met.computeIfAbsent(row.pattern(), pattern -> new TreeSet<>());
      assertThat(doors(row)).as(row.pattern()).noneMatch(before::contains);
      before.addAll(doors(row));
    }
  }

  @Test
  void what_is_of_own_teams_is_for_inspectors_and_a_secret_is_for_people_with_a_role() {
    assertThat(Routes.table())
        .allSatisfy(
            row -> {
              boolean secret = row.scope().when().compareTo(When.RECORDED) >= 0;
              boolean own = row.scope().whose() == Whose.OWN_TEAM;
              assertThat(!roles(row).isEmpty() || !(secret || own)).as(row.pattern()).isTrue();
              assertThat(!own || roles(row).equals(Set.of(Role.INSPECTOR)))
                  .as(row.pattern())
                  .isTrue();
            });
  }

  @Test
  void the_administrator_who_must_not_know_a_drawn_target_has_no_row_that_serves_one() {
    assertThat(Routes.table())
        .filteredOn(row -> row.scope().when().compareTo(When.RECORDED) >= 0)
        .noneMatch(row -> roles(row).contains(Role.ADMINISTRATOR));
  }

  @Test
  void the_auditor_presses_nothing_but_searches_the_check_of_the_trail_and_own_safeguards() {
    assertThat(Routes.table())
        .filteredOn(row -> row.methods().contains("POST") && roles(row).contains(Role.AUDITOR))
        .extracting(Route::path)
        .containsOnly(
            "/console/libraries.xhtml",
            "/console/pool.xhtml",
            "/console/audit.xhtml",
            "/console/safeguards.xhtml");
  }

  @Test
  void the_table_is_printed() throws IOException {
    String head =
        "# Routes 访问规则表\n\n| address | methods | who | whose | when |\n|---|---|---|---|---|\n";
    String rows = Routes.table().stream().map(RouteTableTest::line).collect(Collectors.joining());
    Files.createDirectories(PRINTED.getParent());
    Files.writeString(PRINTED, head + rows, StandardCharsets.UTF_8);
    assertThat(Files.readAllLines(PRINTED)).hasSize(Routes.table().size() + 4);
  }

  private static String line(Route row) {
    String who =
        roles(row).isEmpty()
            ? row.entrance().getClass().getSimpleName()
            : new TreeSet<>(roles(row)).toString();
    return "| `%s` | %s | %s | %s | %s |%n"
        .formatted(
            row.pattern(),
            String.join(" ", new TreeSet<>(row.methods())),
            who,
            row.scope().whose(),
            row.scope().when());
  }

  private static Set<Role> roles(Route row) {
    if (row.entrance() instanceof Entrance.Api api) {
      return api.roles();
    }
    return row.entrance() instanceof Entrance.Only only ? only.roles() : Set.of();
  }

  /** Method and role, by which a request finds its row. */
  private static Set<String> doors(Route row) {
    Set<Role> roles = roles(row).isEmpty() ? Set.of(Role.values()) : roles(row);
    return row.methods().stream()
        .flatMap(method -> roles.stream().map(role -> method + " " + role))
        .collect(Collectors.toSet());
  }
}
