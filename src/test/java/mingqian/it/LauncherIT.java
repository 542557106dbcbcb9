package mingqian.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** What the start command promises: it tells where to look, says why not, and repeats nothing. */
@Tag("own-office")
class LauncherIT {
  private static final Path ROOT = Path.of(System.getProperty("it.root", "."));
  private static final List<String> PAGES = List.of("/", "/draws", "/results");
  private static final Pattern STEP =
      Pattern.compile("\"finished\":false,\"step\":\"演练.*\"percent\":([0-9]+)");
  private static final Map<String, String> NO_SAMPLE = Map.of("pool", "/nonexistent");

  @TempDir(cleanup = CleanupMode.ON_SUCCESS)
  Path folder;

  @Test
  void a_year_cut_off_goes_on_and_one_that_is_over_is_not_repeated() throws Exception {
    Map<String, String> files;
    String passwords;
    Map<String, String> settings = SmallOffice.JUNE.in(folder);
    try (Launched cutOff = Launched.start(folder, settings).ready()) {
      awaitResults(cutOff);
      cutOff.kill();
    }
    assertThat(folder.resolve("exports/draws/2026-A-001")).doesNotExist();
    try (Launched first = Launched.start(folder, settings).ready().rehearsed()) {
      nothing_was_published_twice();
      passwords = Files.readString(passwords());
      assertThat(first.said())
          .contains(passwords().toString())
          .doesNotContain(accounts(passwords).map(LauncherIT::secretOf).toList());
      files = digests();
    }
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(passwords())))
        .isEqualTo("rw-------");
    assertThat(accounts(passwords).map(LauncherIT::secretOf)).doesNotHaveDuplicates();
    try (Launched second = Launched.start(folder, settings).ready().rehearsed()) {
      assertThat(Files.readString(passwords())).isEqualTo(passwords);
      assertThat(digests()).isEqualTo(files);
      assertThat(second.get("/").body()).contains("2026");
    }
  }

  @Test
  void a_production_office_has_one_administrator_and_nothing_invented() throws Exception {
    try (Launched office = Launched.start(folder, Map.of("mode", "production")).ready()) {
      assertThat(accounts(Files.readString(passwords())))
          .singleElement()
          .matches(line -> line.startsWith("admin\t"));
      String home = office.get("/").body();
      assertThat(home).doesNotContain("训练模式").doesNotContain("2026-A-001");
      assertThat(office.get("/draws").body()).doesNotContain("2026-A-001");
      assertThat(folder.resolve("exports/draws/2026-A-001")).doesNotExist();
    }
  }

  @Test
  void a_taken_port_is_named_with_what_to_do() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      try (Launched office = Launched.start(folder, taken.getLocalPort(), NO_SAMPLE)) {
        assertThat(office.ended()).isNotZero();
        assertThat(office.said())
            .contains("port " + taken.getLocalPort() + " is not free")
            .contains("-Dmingqian.port");
      }
    }
  }

  @Test
  void a_mistake_in_the_rule_files_fails_the_command_with_the_place() throws Exception {
    Path schedules = Files.createDirectories(folder.resolve("schedules"));
    try (Stream<Path> rules = Files.list(ROOT.resolve("schedules"))) {
      for (Path rule : rules.toList()) {
        Files.copy(rule, schedules.resolve(rule.getFileName()));
      }
    }
    Path windows = schedules.resolve("windows.csv");
    List<String> lines = Files.readAllLines(windows);
    Files.writeString(windows, String.join("\n", lines) + "\n" + lines.get(1) + "\n");
    Map<String, String> settings =
        Map.of("schedules", schedules.toString(), "pool", "/nonexistent");
    try (Launched office = Launched.start(folder, settings)) {
      assertThat(office.ended()).isNotZero();
      assertThat(office.said()).contains("windows.csv").contains(":" + (lines.size() + 1));
    }
  }

  /**
   * Waits for the results of the first day of June. Meanwhile the public pages work, with a bar
   * that says how far the year has come, and that goes only forward.
   */
  private void awaitResults(Launched office) throws Exception {
    long deadline = System.nanoTime() + Duration.ofMinutes(8).toNanos();
    List<Integer> percents = new ArrayList<>();
    Set<String> worked = new TreeSet<>();
    for (int turn = 0; days().isEmpty(); turn++) {
      assertThat(System.nanoTime()).as("June begins in time").isLessThan(deadline);
      Optional<Integer> before = percentOfTheYear(office);
      String page = PAGES.get(turn % PAGES.size());
      HttpResponse<String> answer = office.get(page);
      assertThat(answer.statusCode()).as(page).isEqualTo(200);
      assertThat(answer.body()).as(page).contains("<h1", "</main>", "</html>");
      Optional<Integer> after = percentOfTheYear(office);
      if (before.isPresent() && after.isPresent()) {
        assertThat(answer.body()).as(page).contains("data-loading", "演练 2026 年");
        worked.add(page);
      }
      before.ifPresent(percents::add);
      after.ifPresent(percents::add);
      Thread.sleep(5);
    }
    assertThat(worked).containsExactlyInAnyOrderElementsOf(PAGES);
    assertThat(percents).isSorted().allMatch(percent -> percent >= 0 && percent < 100);
    assertThat(percents.get(percents.size() - 1)).as("it rises").isGreaterThan(percents.get(0));
    assertThat(office.get("/draws").body()).contains("2026-A-001");
    assertThat(percentOfTheYear(office)).as("the year still runs").isPresent();
  }

  /** How far the bar of the year stands; empty while there is none. */
  private static Optional<Integer> percentOfTheYear(Launched office) throws Exception {
    HttpResponse<String> answer = office.get("/progress");
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    Matcher step = STEP.matcher(answer.body());
    return step.find() ? Optional.of(Integer.valueOf(step.group(1))) : Optional.empty();
  }

  private List<Path> days() throws IOException {
    Path results = folder.resolve("exports/results");
    if (!Files.isDirectory(results)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(results)) {
      return files.filter(file -> file.toString().endsWith(".csv")).sorted().toList();
    }
  }

  /** A row of a day stands there once; what stands on two days is a correction. */
  private void nothing_was_published_twice() throws IOException {
    Map<String, Integer> times = new TreeMap<>();
    for (Path day : days()) {
      List<String> rows = Files.readAllLines(day);
      assertThat(rows).as(day.toString()).doesNotHaveDuplicates();
      rows.stream().skip(1).forEach(row -> times.merge(row, 1, Integer::sum));
    }
    assertThat(times).hasSizeGreaterThan(50);
    assertThat(times.values().stream().filter(n -> n > 1).count())
        .as("untouched matters of the corrected parts")
        .isLessThan(10);
  }

  private Path passwords() {
    return folder.resolve("data/first-passwords.txt");
  }

  private static Stream<String> accounts(String passwords) {
    return passwords.lines().filter(line -> !line.startsWith("#"));
  }

  private static String secretOf(String line) {
    return line.split("\t", 3)[2];
  }

  /** What the office keeps in files beside its database, by name. */
  private Map<String, String> digests() throws Exception {
    Map<String, String> digests = new TreeMap<>();
    for (String kept : List.of("data/draws", "data/keys", "exports")) {
      try (Stream<Path> paths = Files.walk(folder.resolve(kept))) {
        for (Path path : paths.filter(Files::isRegularFile).toList()) {
          digests.put(path.toString(), digest(path));
        }
      }
    }
    assertThat(digests).hasSizeGreaterThan(50);
    return digests;
  }

  private static String digest(Path path) throws IOException {
    try {
      byte[] bytes = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(path));
      return HexFormat.of().formatHex(bytes);
    } catch (java.security.NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
