package mingqian.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import mingqian.it.AwaitOffice;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** From the first page to a conducted draw. */
@Tag("browser")
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class CeremonyIT extends AtTheOffice {
  private static final String DRAW = "2026-B-003";
  private static final Pattern CODE = Pattern.compile("9[0-9A-Z]{17}");
  private static final Path OFFICE = Path.of(System.getProperty("it.office", "."));

  @Test
  void a_newcomer_is_the_three_witnesses_and_conducts_the_draw() throws Exception {
    reader.go("/");
    assertThat(page.locator("h1").textContent()).contains("抽签");
    reader.shot("home");
    Map<String, Set<String>> before = named();
    reader.logIn("coordinator");
    new Witnesses(DRAW, reader).press();
    reader.shot("conducted");
    String result = page.locator("#result").textContent();
    page.reload();
    assertThat(page.locator("#result").textContent()).isEqualTo(result);
    assertThat(page.locator("[id='conducting:press']").count()).isZero();
    the_public_learns_nothing_of_it(before);
  }

  /** What the public pages named before, from earlier draws, they may name; nothing more. */
  private void the_public_learns_nothing_of_it(Map<String, Set<String>> before) throws Exception {
    List<String> drawn =
        Files.readAllLines(OFFICE.resolve("data/draws/" + DRAW + "/result/drawn.csv")).stream()
            .skip(1)
            .map(line -> line.split(",", 4)[2])
            .toList();
    assertThat(drawn).hasSizeGreaterThan(50);
    Map<String, Set<String>> after = named();
    after.forEach(
        (path, codes) -> {
          Set<String> learned = new TreeSet<>(codes);
          learned.removeAll(before.get(path));
          assertThat(learned).as(path).doesNotContainAnyElementsOf(drawn);
        });
    assertThat(after.get("/results")).as("codes of published results").isNotEmpty();
    assertThat(Files.exists(OFFICE.resolve("exports/draws/" + DRAW))).isFalse();
  }

  /** The credit codes that each public page names. */
  private static Map<String, Set<String>> named() throws Exception {
    Map<String, Set<String>> named = new TreeMap<>();
    for (String path : List.of("/", "/draws", "/draws/" + DRAW, "/results", "/exports/")) {
      named.put(
          path,
          CODE.matcher(AwaitOffice.page(path))
              .results()
              .map(MatchResult::group)
              .collect(Collectors.toCollection(TreeSet::new)));
    }
    return named;
  }
}
