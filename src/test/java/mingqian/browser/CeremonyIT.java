package mingqian.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
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
  private static final String DRAW = "2026-B-001";
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
    String address = "/console/draw.xhtml?id=" + DRAW;
    for (int i = 0; i < 3; i++) {
      reader.go(address);
      assertThat(inPage(i)).as("the page's own commitment").isEqualTo(commitment(i));
      page.locator("[id='commit-" + i + ":commitment']").fill(commitment(i));
      page.locator("[id='commit-" + i + ":press']").click();
      page.waitForLoadState();
    }
    for (int i = 0; i < 3; i++) {
      reader.go(address);
      page.locator("[id='reveal-" + i + ":digits']").fill(digits(i));
      page.locator("[id='reveal-" + i + ":salt']").fill(salt(i));
      page.locator("[id='reveal-" + i + ":press']").click();
      page.waitForLoadState();
    }
    reader.go(address);
    page.locator("[id='conducting:press']").click();
    page.waitForSelector("#result");
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

  private String inPage(int witness) {
    return (String)
        page.evaluate(
            "given => window.witnessCommitment(given[0], given[1], given[2])",
            List.of(DRAW, salt(witness), digits(witness)));
  }

  private static String digits(int witness) {
    return String.valueOf(witness + 1).repeat(20);
  }

  private static String salt(int witness) {
    return "0123456789abcde" + witness + "0123456789abcdef";
  }

  private static String commitment(int witness) throws Exception {
    String text = "mingqian-1/witness/" + DRAW + "/" + salt(witness) + "/" + digits(witness);
    byte[] digest =
        MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(digest);
  }
}
