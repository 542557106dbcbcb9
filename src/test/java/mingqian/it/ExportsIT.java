package mingqian.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Reads nothing but what is published and the rule files, as a sceptical outsider would. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ExportsIT {
  private static final Path FOLDER =
      Path.of(System.getProperty("it.office", "."), "exports", "draws", "2026-A-001");

  /** The number of the order of June. */
  private static final String JUNE = "999999202605280001";

  private static final Path SEALED = FOLDER.resolve("sealed");
  private static final Path SCHEDULES = Path.of(System.getProperty("it.root", "."), "schedules");

  @BeforeEach
  void wait_for_the_disclosure() throws Exception {
    AwaitOffice.rehearsed();
  }

  @Test
  @DisplayName("R01: no visit is outside its window or on a day off")
  void no_visit_is_outside_its_window_or_on_a_day_off() throws IOException {
    Map<LocalDate, String> named = new HashMap<>();
    for (String[] row : rows(SCHEDULES.resolve("working-calendar.csv"))) {
      named.put(LocalDate.parse(row[0]), row[1]);
    }
    for (Map.Entry<String, LocalDate> visit : visits().entrySet()) {
      LocalDate day = visit.getValue();
      assertThat(day.getMonthValue()).as("library A, " + visit).isEqualTo(6);
      boolean weekend =
          day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
      String kind = named.getOrDefault(day, weekend ? "off" : "work");
      assertThat(kind).as(visit.toString()).isEqualTo("work");
    }
  }

  @Test
  @DisplayName("R01: no visit is in a quiet period")
  void no_visit_is_in_a_quiet_period() throws IOException {
    Map<String, String> districtOf = new HashMap<>();
    for (String[] row : rows(SEALED.resolve("targets.csv"))) {
      districtOf.put(row[1], row[2]);
    }
    int compared = 0;
    for (String[] rule : rows(SCHEDULES.resolve("quiet-periods.csv"))) {
      boolean ofDistrict = !rule[2].equals("*") && rule[3].equals("*") && !rule[7].equals("*");
      if (!ofDistrict || !List.of("A", "*").contains(rule[1])) {
        continue;
      }
      String[] ends = rule[7].split("-", 2);
      for (Map.Entry<String, LocalDate> visit : visits().entrySet()) {
        if (districtOf.get(visit.getKey()).equals(rule[2])) {
          compared++;
          assertThat(visit.getValue().getDayOfMonth())
              .as(visit + " against " + Arrays.toString(rule))
              .matches(day -> day < Integer.parseInt(ends[0]) || day > Integer.parseInt(ends[1]));
        }
      }
    }
    assertThat(compared).as("visits in districts with a quiet period of their own").isPositive();
  }

  @Test
  @DisplayName("R02, R04: teams are of two and more, away neither on leave nor recused, under cap")
  void no_visit_is_in_a_leave_against_a_recusal_or_beyond_a_capacity() throws IOException {
    Set<String> away = new HashSet<>();
    rows(SEALED.resolve("absences.csv")).forEach(row -> away.add(row[0] + row[1]));
    Set<String> recused = new HashSet<>();
    rows(SEALED.resolve("recusals.csv")).forEach(row -> recused.add(row[0] + row[1]));
    Map<String, Integer> capacity = new HashMap<>();
    rows(SEALED.resolve("inspectors.csv"))
        .forEach(row -> capacity.put(row[0], Integer.parseInt(row[4])));
    Map<String, LocalDate> visits = visits();
    Map<String, Integer> seatsOf = new TreeMap<>();
    Map<String, Integer> targetsOf = new HashMap<>();
    Map<String, Integer> perDay = new HashMap<>();
    Set<String> seats = new HashSet<>();
    for (String[] row : rows(FOLDER.resolve("teams-final.csv"))) {
      String day = visits.get(row[0]).toString();
      assertThat(seats.add(row[0] + "/" + row[2])).as("twice in a team: " + row[2]).isTrue();
      assertThat(away).doesNotContain(row[2] + day);
      assertThat(recused).doesNotContain(row[2] + row[0]);
      seatsOf.merge(row[0] + "/" + row[1], 1, Integer::sum);
      targetsOf.merge(row[2], 1, Integer::sum);
      perDay.merge(row[2] + day, 1, Integer::sum);
    }
    assertThat(seatsOf.values()).allMatch(count -> count >= 2);
    targetsOf.forEach((who, count) -> assertThat(count).isLessThanOrEqualTo(capacity.get(who)));
    assertThat(perDay.values()).allMatch(count -> count <= 2);
  }

  @Test
  @DisplayName("R06: no enterprise is visited more often in a year than the caps allow")
  void no_enterprise_is_visited_beyond_a_cap() throws IOException {
    Map<String, Set<String>> daysOf = new HashMap<>();
    for (String[] row : results()) {
      daysOf.computeIfAbsent(row[1], code -> new HashSet<>()).add(row[8]);
    }
    assertThat(daysOf.keySet()).containsAll(visits().keySet());
    assertThat(daysOf.values()).allMatch(days -> days.size() <= 2);
  }

  @Test
  @DisplayName("R09: every drawn enterprise has its result, of the day of its visit")
  void every_visit_has_its_published_result() throws IOException {
    Map<String, LocalDate> published = new HashMap<>();
    for (String[] row : results()) {
      if (row[4].equals(JUNE)) {
        published.put(row[1], LocalDate.parse(row[8]));
      }
    }
    assertThat(published).isEqualTo(visits());
  }

  @Test
  void the_folder_verifies_with_coreutils() throws Exception {
    for (Path place : List.of(FOLDER, SEALED)) {
      Process process =
          new ProcessBuilder("sha256sum", "--check", "--strict", "--quiet", "SHA256SUMS")
              .directory(place.toFile())
              .redirectErrorStream(true)
              .start();
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(process.waitFor()).as(said).isZero();
    }
  }

  @Test
  void nothing_published_names_a_person_or_a_class() throws IOException {
    Set<String> names = new HashSet<>();
    Path pool = Path.of(System.getProperty("it.root"), "inspector-pool", "inspectors.csv");
    for (String line :
        Files.readString(pool, java.nio.charset.Charset.forName("GB18030"))
            .lines()
            .skip(1)
            .toList()) {
      names.add(line.split(",", 4)[2]);
    }
    for (Path file : published()) {
      String text = Files.readString(file, StandardCharsets.UTF_8);
      assertThat(names).as(file.toString()).noneMatch(text::contains);
    }
  }

  private static List<Path> published() throws IOException {
    try (var files = Files.walk(Path.of(System.getProperty("it.office"), "exports"))) {
      return files.filter(Files::isRegularFile).toList();
    }
  }

  private static Map<String, LocalDate> visits() throws IOException {
    Map<String, LocalDate> visits = new HashMap<>();
    for (String[] row : rows(FOLDER.resolve("visits-final.csv"))) {
      visits.put(row[0], LocalDate.parse(row[1]));
    }
    assertThat(visits).isNotEmpty();
    return visits;
  }

  private static List<String[]> results() throws IOException {
    List<String[]> rows = new ArrayList<>();
    Path folder = Path.of(System.getProperty("it.office"), "exports", "results");
    try (var files = Files.newDirectoryStream(folder, "2026-*.csv")) {
      for (Path file : files) {
        rows.addAll(rows(file));
      }
    }
    return rows;
  }

  private static List<String[]> rows(Path file) throws IOException {
    return Files.readString(file, StandardCharsets.UTF_8)
        .lines()
        .skip(1)
        .map(line -> line.split(",", -1))
        .toList();
  }
}
