package mingqian.draw;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import mingqian.terms.Digest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The example of the pages that fix edition 1: what they say is what comes out. */
class EditionOnePageTest {
  private static final Pattern HEADING = Pattern.compile("== (.+) ==");
  private static final Pattern HASH =
      Pattern.compile("H\\((.+)\\) = ([0-9a-f]{64})(?: mod ([0-9]+) = ([0-9]+))?");

  @ParameterizedTest
  @ValueSource(strings = {"draw-edition-1.md", "draw-edition-1.zh.md"})
  void what_the_example_says_is_drawn(String page) throws IOException {
    Folder example = example(page);
    DrawResult result = drawn(example);
    assertThat(result.files().bytes("drawn.csv")).isEqualTo(example.bytes("drawn.csv"));
    assertThat(result.files().bytes("teams.csv")).isEqualTo(example.bytes("teams.csv"));
    assertThat(result.files().bytes("visits.csv")).isEqualTo(example.bytes("visits.csv"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"draw-edition-1.md", "draw-edition-1.zh.md"})
  void the_changes_of_the_example_are_replayed(String page) throws IOException {
    Folder example = example(page);
    List<Change> changes = Sheets.CHANGES.read(example, new Problems());
    assertThat(changes).hasSize(3);
    FinalState state = Changes.replay(drawn(example), changes);
    assertThat(Sheets.TEAMS_FINAL.write(state.seats())).isEqualTo(example.bytes("teams-final.csv"));
    assertThat(Sheets.VISITS_FINAL.write(state.visits()))
        .isEqualTo(example.bytes("visits-final.csv"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"draw-edition-1.md", "draw-edition-1.zh.md"})
  void the_addendum_of_the_second_example_is_drawn(String page) throws IOException {
    Folder second = folder(sections(page, 1));
    Map<String, String> given = given(second);
    DrawResult result = drawn(without(example(page), given.get("without")));
    assertThat(result.files().bytes("teams.csv")).isEqualTo(second.bytes("teams.csv"));
    assertThat(result.files().bytes("visits.csv")).isEqualTo(second.bytes("visits.csv"));
    Addenda none = Addenda.none(result.sealed());
    Addendum addendum =
        Addendum.compose(
            new Addendum.Notice(
                result.sealed().notice().draw(),
                1,
                none.last(),
                new Addendum.Timing(
                    0,
                    LocalDate.parse(given.get("from")),
                    none.discloseAfter(),
                    result.sealed().notice().timing().sealedAt())),
            further(second));
    assertThat(none.and(addendum).list()).hasSize(1);
    FinalState state = Changes.none(result).supplement(addendum).after().state();
    assertThat(Sheets.TEAMS_FINAL.write(state.seats())).isEqualTo(second.bytes("teams-final.csv"));
    assertThat(Sheets.VISITS_FINAL.write(state.visits()))
        .isEqualTo(second.bytes("visits-final.csv"));
  }

  private static Further further(Folder second) {
    Problems problems = new Problems();
    Further further =
        Further.read(
            second
                .with(Sheets.RECUSALS.name(), Sheets.RECUSALS.write(List.of()))
                .with(Sheets.ABSENCES.name(), Sheets.ABSENCES.write(List.of()))
                .with(Sheets.DAYS.name(), Sheets.DAYS.write(List.of()))
                .with(Sheets.CLOSURES.name(), Sheets.CLOSURES.write(List.of())),
            problems);
    problems.refuseIfAny();
    return further;
  }

  /** The example without the rows that begin with the inspector. */
  private static Folder without(Folder example, String inspector) {
    Folder rest = example;
    for (String name : List.of("inspectors.csv", "qualifications.csv")) {
      String text =
          text(example, name)
              .lines()
              .filter(line -> !line.startsWith(inspector))
              .map(line -> line + "\n")
              .collect(Collectors.joining());
      rest = rest.without(name).with(name, text.getBytes(UTF_8));
    }
    return rest;
  }

  @ParameterizedTest
  @ValueSource(strings = {"draw-edition-1.md", "draw-edition-1.zh.md"})
  void its_hashes_are_those_of_their_texts(String page) throws IOException {
    List<String> lines = new ArrayList<>();
    for (int which = 0; which < 2; which++) {
      sections(page, which)
          .forEach((name, rows) -> lines.addAll(name.startsWith("hashes") ? rows : List.of()));
    }
    assertThat(lines).hasSize(32);
    for (String line : lines) {
      Matcher hash = HASH.matcher(line);
      assertThat(hash.matches()).as(line).isTrue();
      assertThat(Digest.of(hash.group(1)).value()).isEqualTo(hash.group(2));
      if (hash.group(3) != null) {
        BigInteger rest = new BigInteger(hash.group(2), 16).mod(new BigInteger(hash.group(3)));
        assertThat(rest).as(line).isEqualTo(new BigInteger(hash.group(4)));
      }
    }
  }

  @Test
  void both_pages_have_the_same_examples() throws IOException {
    for (int which = 0; which < 2; which++) {
      assertThat(sections("draw-edition-1.zh.md", which))
          .isEqualTo(sections("draw-edition-1.md", which));
    }
  }

  private static DrawResult drawn(Folder example) {
    Map<String, String> given = given(example);
    Seed seed = new Seed(given.get("seed"));
    SealedFolder sealed = sealed(example, Integer.parseInt(given.get("visits_per_day")));
    Lots lots = Drawing.lots(new Premises(sealed.lists(), visitsPerDay(sealed)), seed);
    return new DrawResult(
        sealed,
        new DrawResult.Opening(SampleDraw.NONCE, List.of()),
        seed,
        lots.drawn(),
        lots.teams(),
        lots.days());
  }

  private static Map<String, String> given(Folder example) {
    return text(example, "given")
        .lines()
        .map(row -> row.split(",", -1))
        .collect(Collectors.toMap(cells -> cells[0], cells -> cells[1]));
  }

  private static int visitsPerDay(SealedFolder sealed) {
    return sealed.notice().timing().visitsPerDay();
  }

  /** The lists of the example under the notice of the sample draw; its seal is not what counts. */
  private static SealedFolder sealed(Folder example, int visitsPerDay) {
    Notice now = SampleDraw.notice();
    Notice.Timing timing = now.timing();
    Notice notice =
        new Notice(
            now.naming(),
            now.openness(),
            new Notice.Timing(
                timing.sealedAt(), timing.open(), timing.discloseAfter(), visitsPerDay),
            now.proof());
    Problems problems = new Problems();
    Lists lists =
        Lists.read(
            example
                .with(Sheets.EXCLUDED.name(), Sheets.EXCLUDED.write(List.of()))
                .with(
                    Sheets.INSPECTORS_EXCLUDED.name(), Sheets.INSPECTORS_EXCLUDED.write(List.of())),
            problems);
    problems.refuseIfAny();
    return SealedFolder.compose(notice, lists, SampleDraw.rules());
  }

  private static Folder example(String page) throws IOException {
    return folder(sections(page, 0));
  }

  private static Folder folder(Map<String, List<String>> sections) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    sections.forEach(
        (name, rows) -> files.put(name, (String.join("\n", rows) + "\n").getBytes(UTF_8)));
    files.keySet().removeIf(name -> name.startsWith("hashes"));
    return Folder.of(files);
  }

  /** The parts of an example of the page by their headings; which counts from 0. */
  private static Map<String, List<String>> sections(String page, int which) throws IOException {
    String whole = Files.readString(Path.of("src/site", page));
    String text = "```text\n" + whole.split("```text\n", -1)[which + 1];
    Map<String, List<String>> sections = new LinkedHashMap<>();
    List<String> rows = new ArrayList<>();
    int begin = text.indexOf("```text\n") + "```text\n".length();
    for (String line : text.substring(begin, text.indexOf("```", begin)).lines().toList()) {
      Matcher heading = HEADING.matcher(line);
      if (heading.matches()) {
        rows = new ArrayList<>();
        sections.put(heading.group(1), rows);
      } else {
        rows.add(line);
      }
    }
    return sections;
  }

  private static String text(Folder folder, String name) {
    return new String(folder.bytes(name), UTF_8);
  }
}
