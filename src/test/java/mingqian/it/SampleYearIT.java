package mingqian.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The sample year as the public reads it: pages and published folders, checked by hand. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class SampleYearIT {
  private static final Path ROOT = Path.of(System.getProperty("it.root", "."));
  private static final Path DRAWS =
      Path.of(System.getProperty("it.office", "."), "exports", "draws");
  private static final int RESULTS_WITHIN = 20;

  private YearTables tables;

  @BeforeEach
  void wait_for_the_year() throws Exception {
    AwaitOffice.rehearsed();
    tables = new YearTables(ROOT);
  }

  @Test
  void five_draws_and_a_void_one_are_disclosed_and_the_last_one_waits() throws Exception {
    assertThat(folders().map(path -> path.getFileName().toString()))
        .containsExactly(
            "2026-A-001", "2026-B-001", "2026-B-002", "2026-C-001", "2026-C-002", "2026-C-002-2");
    assertThat(AwaitOffice.page("/draws")).contains("2026-B-003", "2026-C-002");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-B-001", "2026-A-001", "2026-C-001", "2026-C-002-2", "2026-B-002"})
  void the_verifier_accepts_a_folder_with_every_kind_of_change(String draw) throws Exception {
    String jar = ROOT.resolve("target/mingqian-verifier.jar").toString();
    Process process =
        new ProcessBuilder("java", "-jar", jar, DRAWS.resolve(draw).toString())
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
    assertThat(kinds(draw)).contains("recused", "absent", "substituted", "rescheduled");
  }

  @Test
  void one_visit_of_june_was_cancelled() throws Exception {
    assertThat(kinds("2026-A-001")).contains("cancelled");
  }

  private static List<String> kinds(String draw) throws IOException {
    return YearTables.rows(DRAWS.resolve(draw).resolve("changes.csv")).stream()
        .map(row -> row.get("kind"))
        .toList();
  }

  @Test
  @DisplayName("R07: the plan changed in autumn with its ground; the next year's is nobody's yet")
  void the_plan_changed_in_autumn_and_the_next_waits_for_the_departments() throws Exception {
    assertThat(AwaitOffice.page("/plans/99999920260001"))
        .contains("校外培训投诉增多", "B.tutoring", "2026年12月1日", "2026年10月23日")
        .doesNotContain("2026年11月2日");
    assertThat(AwaitOffice.page("/plans")).contains("99999920260001").doesNotContain("2027");
    assertThat(AwaitOffice.page("/api/public/plans")).doesNotContain("2027");
  }

  @Test
  @DisplayName(
      "peers: any finished order closes its whole plan; here the plan waits for all of them")
  void a_finished_order_does_not_finish_its_plan() throws Exception {
    Path token = Path.of(System.getProperty("it.office", "."), "data", "first-token.txt");
    JsonObject plan =
        Machine.ok(Machine.with(Files.readString(token)).get("/api/plans/99999920260001"));
    assertThat(plan.getJsonArray("orders").getValuesAs(JsonObject.class))
        .extracting(order -> order.getString("drawState", "none"))
        .contains("finished", "disclosed");
    assertThat(plan.getBoolean("finished")).isFalse();
  }

  @Test
  @DisplayName("R15, R18: the void draw stays visible with its ground, its successor names it")
  void the_void_draw_stays_visible_with_its_ground() throws Exception {
    assertThat(AwaitOffice.page("/draws/2026-C-002")).contains("名单有误");
    assertThat(AwaitOffice.page("/draws/2026-C-002-2")).contains("href=\"/draws/2026-C-002\"");
    assertThat(notice("2026-C-002-2")).containsEntry("predecessor", "2026-C-002");
    assertThat(YearTables.rows(DRAWS.resolve("2026-C-002").resolve("drawn.csv")))
        .as("nobody voids what he would rather not show")
        .isNotEmpty();
    assertThat(Files.readString(DRAWS.resolve("2026-C-002").resolve("ledger.txt")))
        .contains("SEALED/2026-C-002/", "CONDUCTED/", "VOIDED/", "DISCLOSED/");
  }

  @Test
  void one_draw_had_witnesses_whose_commitments_are_published() throws Exception {
    assertThat(notice("2026-B-002").get("randomness.1")).isEqualTo("witness:3");
    assertThat(YearTables.rows(DRAWS.resolve("2026-B-002/witnesses.csv"))).hasSize(3);
  }

  private static Map<String, String> notice(String draw) throws IOException {
    Map<String, String> notice = new HashMap<>();
    for (CSVRecord row : YearTables.rows(DRAWS.resolve(draw).resolve("sealed/notice.csv"))) {
      notice.put(row.get("key"), row.get("value"));
    }
    return notice;
  }

  @Test
  @DisplayName("R01: no visit of the year outside its window, in a quiet period or on a day off")
  void no_visit_outside_its_window_or_on_a_day_off() throws Exception {
    List<String> against = new ArrayList<>();
    int visits = 0;
    for (Path folder : folders().toList()) {
      for (CSVRecord visit : YearTables.rows(folder.resolve("visits-final.csv"))) {
        LocalDate day = LocalDate.parse(visit.get("day"));
        against.addAll(tables.against(visit.get("target"), day));
        visits++;
      }
    }
    assertThat(visits).isGreaterThan(250);
    assertThat(against).isEmpty();
  }

  @Test
  @DisplayName("R01: what was drawn and published was inspected on a day that the tables allow")
  void no_published_result_of_a_forbidden_day() throws Exception {
    List<String> against = new ArrayList<>();
    for (CSVRecord result : published().values().stream().flatMap(List::stream).toList()) {
      LocalDate day = LocalDate.parse(result.get("insDate"));
      if (result.get("raninsTypeName").equals("个案检查")) {
        continue;
      }
      against.addAll(tables.against(result.get(1), day));
    }
    assertThat(against).isEmpty();
  }

  @Test
  @DisplayName("R06: no enterprise was visited more often than the caps allow")
  void no_enterprise_above_its_cap() throws Exception {
    Map<String, Integer> all = new HashMap<>();
    Map<String, Integer> byDepartment = new HashMap<>();
    for (Path folder : folders().toList()) {
      for (CSVRecord visit : YearTables.rows(folder.resolve("visits-final.csv"))) {
        all.merge(visit.get("target"), 1, Integer::sum);
      }
      YearTables.rows(folder.resolve("teams-final.csv")).stream()
          .map(seat -> seat.get("target") + " by " + seat.get("department"))
          .distinct()
          .forEach(pair -> byDepartment.merge(pair, 1, Integer::sum));
    }
    assertThat(all).allSatisfy((firm, n) -> assertThat(n).isBetween(1, tables.cap("all")));
    assertThat(byDepartment)
        .allSatisfy((pair, n) -> assertThat(n).as(pair).isBetween(1, tables.cap("department")));
  }

  @Test
  @DisplayName("R09: a result published after twenty working days is shown as late, no other is")
  void a_late_result_is_shown_as_late() throws Exception {
    Map<String, Boolean> late = new TreeMap<>();
    firstPublished()
        .forEach(
            (matter, published) -> {
              LocalDate due = tables.after(published.inspected(), RESULTS_WITHIN);
              late.merge(published.firm(), published.on().isAfter(due), Boolean::logicalOr);
            });
    assertThat(late.values()).contains(true, false);
    for (boolean expected : List.of(true, false)) {
      List<String> some =
          late.keySet().stream().filter(firm -> late.get(firm) == expected).limit(10).toList();
      for (String firm : some) {
        assertThat(AwaitOffice.page("/results?q=" + firm).contains("逾期公示"))
            .as(firm)
            .isEqualTo(expected);
      }
    }
  }

  @Test
  void a_corrected_result_shows_its_ground_and_is_no_late_one_for_that() throws Exception {
    Map<String, Published> first = firstPublished();
    String firm =
        published().entrySet().stream()
            .flatMap(day -> day.getValue().stream().map(row -> Published.of(day.getKey(), row)))
            .filter(again -> again.on().isAfter(first.get(again.matter()).on()))
            .map(Published::firm)
            .findFirst()
            .orElseThrow();
    Matcher links =
        Pattern.compile("href=\"(/results/\\d+)\"").matcher(AwaitOffice.page("/results?q=" + firm));
    StringBuilder pages = new StringBuilder();
    while (links.find()) {
      pages.append(AwaitOffice.page(links.group(1)));
    }
    assertThat(pages.toString()).containsPattern("更正.*(经复核成立|经核对现场检查记录)");
  }

  /**
   * A matter of a daily file.
   *
   * @param on the day of its publication
   */
  private record Published(String firm, String matter, LocalDate inspected, LocalDate on) {
    static Published of(LocalDate on, CSVRecord row) {
      String matter = row.get(1) + row.get("insAuth") + row.get("raninsItemName");
      LocalDate inspected = LocalDate.parse(row.get("insDate"));
      return new Published(row.get(1), matter + inspected, inspected, on);
    }
  }

  /** Each published matter with the day on which it was published first. */
  private static Map<String, Published> firstPublished() throws IOException {
    Map<String, Published> first = new HashMap<>();
    published()
        .forEach(
            (day, rows) ->
                rows.stream()
                    .map(row -> Published.of(day, row))
                    .forEach(one -> first.putIfAbsent(one.matter(), one)));
    return first;
  }

  /** The rows of the daily files by day of publication; the second column is the credit code. */
  private static Map<LocalDate, List<CSVRecord>> published() throws IOException {
    Map<LocalDate, List<CSVRecord>> days = new TreeMap<>();
    Path results = DRAWS.resolveSibling("results");
    Pattern name = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})\\.csv");
    try (Stream<Path> files = Files.list(results)) {
      for (Path file : files.toList()) {
        Matcher day = name.matcher(file.getFileName().toString());
        if (day.matches()) {
          days.put(LocalDate.parse(day.group(1)), YearTables.rows(file));
        }
      }
    }
    assertThat(days).hasSizeGreaterThan(30);
    return days;
  }

  private static Stream<Path> folders() throws IOException {
    try (Stream<Path> folders = Files.list(DRAWS)) {
      return folders.sorted().toList().stream();
    }
  }
}
