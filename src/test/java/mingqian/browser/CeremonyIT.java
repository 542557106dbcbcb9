package mingqian.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
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
  private static final List<String> ARGUMENTS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  private Playwright playwright;
  private Browser browser;
  private Page page;

  @BeforeEach
  void open() throws Exception {
    AwaitOffice.rehearsed();
    playwright = Playwright.create();
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(Path.of("/usr/bin/chromium"))
                    .setArgs(ARGUMENTS));
    page = browser.newPage(new Browser.NewPageOptions().setViewportSize(1280, 900));
    page.setDefaultTimeout(60_000);
  }

  @AfterEach
  void close() {
    playwright.close();
  }

  @Test
  void a_newcomer_is_the_three_witnesses_and_conducts_the_draw() throws Exception {
    go("/");
    assertThat(page.locator("h1").textContent()).contains("抽签");
    shot("home");
    logIn("coordinator");
    String address = "/console/draw.xhtml?id=" + DRAW;
    for (int i = 0; i < 3; i++) {
      go(address);
      assertThat(inPage(i)).as("the page's own commitment").isEqualTo(commitment(i));
      page.locator("[id='commit-" + i + ":commitment']").fill(commitment(i));
      page.locator("[id='commit-" + i + ":press']").click();
      page.waitForLoadState();
    }
    for (int i = 0; i < 3; i++) {
      go(address);
      page.locator("[id='reveal-" + i + ":digits']").fill(digits(i));
      page.locator("[id='reveal-" + i + ":salt']").fill(salt(i));
      page.locator("[id='reveal-" + i + ":press']").click();
      page.waitForLoadState();
    }
    go(address);
    page.locator("[id='conducting:press']").click();
    page.waitForSelector("#result");
    shot("conducted");
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

  private void logIn(String login) throws IOException {
    String line =
        Files.readAllLines(OFFICE.resolve("data/first-passwords.txt"), StandardCharsets.UTF_8)
            .stream()
            .filter(each -> each.startsWith(login + "\t"))
            .findFirst()
            .orElseThrow();
    String oneTime = line.split("\t", 3)[2];
    go("/login");
    page.locator("#login").fill(login);
    page.locator("#password").fill(oneTime);
    page.keyboard().press("Enter");
    page.waitForURL("**/password");
    page.locator("#old").fill(oneTime);
    page.locator("#chosen").fill("竹签 lots in the open 2026");
    page.locator("#repeated").fill("竹签 lots in the open 2026");
    page.keyboard().press("Enter");
    page.waitForURL("**/console/**");
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

  private void go(String path) {
    page.navigate(AwaitOffice.at(path).toString());
  }

  private void shot(String name) {
    page.screenshot(
        new Page.ScreenshotOptions().setPath(Path.of("target", "screenshots", name + ".png")));
  }
}
