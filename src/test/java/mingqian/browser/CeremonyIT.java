package mingqian.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import mingqian.it.AwaitOffice;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** From the first page to a conducted draw. */
@Tag("browser")
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class CeremonyIT {
  private static final String DRAW = "2026-B-003";
  private static final Path OFFICE = Path.of(System.getProperty("it.office", "."));

  private Reader reader;
  private Page page;

  @BeforeEach
  void open() throws Exception {
    AwaitOffice.rehearsed();
    reader = new Reader();
    page = reader.page();
  }

  @AfterEach
  void close() {
    reader.close();
  }

  @Test
  void a_newcomer_is_the_three_witnesses_and_conducts_the_draw() throws Exception {
    reader.go("/");
    assertThat(page.locator("h1").textContent()).contains("抽签");
    reader.shot("home");
    reader.logIn("coordinator");
    new Witnesses(DRAW, reader).press();
    reader.shot("conducted");
    String result = page.locator("#result").textContent();
    page.reload();
    assertThat(page.locator("#result").textContent()).isEqualTo(result);
    assertThat(page.locator("[id='conducting:press']").count()).isZero();
    the_public_learns_nothing_of_it();
  }

  private void the_public_learns_nothing_of_it() throws Exception {
    List<String> drawn =
        Files.readAllLines(OFFICE.resolve("data/draws/" + DRAW + "/result/drawn.csv")).stream()
            .skip(1)
            .map(line -> line.split(",", 4)[2])
            .toList();
    assertThat(drawn).hasSizeGreaterThan(50);
    for (String path : List.of("/", "/draws", "/draws/" + DRAW, "/results", "/exports/")) {
      String said = AwaitOffice.page(path);
      assertThat(drawn).as(path).noneMatch(said::contains);
    }
    assertThat(Files.exists(OFFICE.resolve("exports/draws/" + DRAW))).isFalse();
  }
}
