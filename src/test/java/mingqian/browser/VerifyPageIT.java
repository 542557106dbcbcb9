package mingqian.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import mingqian.it.AwaitOffice;
import mingqian.verifier.Check;
import mingqian.verifier.VerifyDraw;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A citizen verifies the draw of June on its page, in both languages and at both widths. */
@Tag("browser")
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class VerifyPageIT extends AtTheOffice {
  private static final String DRAW = "/draws/2026-A-001";
  private static final List<String> NAMES = VerifyDraw.CHECKS.stream().map(Check::name).toList();

  /** The earlier checkpoint is one that the reader of a page does not bring. */
  private static final int ALL_BUT_ONE = NAMES.size() - 1;

  private final List<String> complaints = new ArrayList<>();

  @BeforeEach
  void open() throws Exception {
    page.onConsoleMessage(this::note);
  }

  private void note(ConsoleMessage message) {
    if (message.type().equals("error")) {
      complaints.add(message.text());
    }
  }

  @Test
  void every_check_is_shown_with_expected_and_found() {
    for (String language : List.of("zh", "en")) {
      reader.reads(language);
      for (int width : new int[] {1280, 360}) {
        reader.width(width);
        reader.go(DRAW);
        assertThat(press())
            .contains(ALL_BUT_ONE + (language.equals("zh") ? " 项通过" : " checks hold"));
        assertThat(texts("HOLDS")).hasSize(ALL_BUT_ONE);
        assertThat(names("UNCHECKED")).containsExactly("ledger-earlier");
        assertThat(names("")).isEqualTo(NAMES);
        for (String text : texts("HOLDS")) {
          assertThat(text).contains("✓", language.equals("zh") ? "应为" : "Expected");
          assertThat(text).contains(language.equals("zh") ? "实为" : "Found");
        }
        Object by =
            page.evaluate(
                "() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(by).as("sticks out at " + width).isEqualTo(0);
        reader.shot("verify-" + language + "-" + width);
      }
    }
    assertThat(complaints).isEmpty();
  }

  @Test
  void once_the_files_are_here_the_network_may_be_cut() {
    reader.go(DRAW);
    press();
    page.context().setOffline(true);
    page.evaluate("() => document.querySelector('[data-findings]').textContent = ''");
    assertThat(press()).contains(ALL_BUT_ONE + " ");
    assertThat(names("FAILS")).isEmpty();
    assertThat(names("")).isEqualTo(NAMES);
  }

  @Test
  void a_file_that_was_changed_on_the_way_is_found() {
    reader.reads("en");
    page.route("**/exports/**/drawn.csv", VerifyPageIT::forge);
    reader.go(DRAW);
    assertThat(press()).contains("fail");
    assertThat(names("FAILS")).contains("sums", "result-sums", "tickets", "drawn", "ledger-lines");
    assertThat(texts("FAILS").get(0)).startsWith("!").contains("drawn.csv", "Expected", "Found");
  }

  private static void forge(Route route) {
    String text = new String(route.fetch().body(), StandardCharsets.UTF_8);
    String forged = text.replaceAll(",[0-9a-f]{8}", ",00000000");
    route.fulfill(new Route.FulfillOptions().setBody(forged));
  }

  @Test
  void files_that_cannot_be_fetched_are_said_and_the_button_stays() {
    reader.reads("en");
    page.route("**/exports/**/teams.csv", Route::abort);
    reader.go(DRAW);
    page.locator("[data-start]").click();
    page.locator("[data-status].bad").waitFor();
    assertThat(page.locator("[data-status]").textContent()).contains("could not be fetched");
    page.unroute("**/exports/**/teams.csv");
    assertThat(press()).contains("none fails");
  }

  @Test
  void without_scripts_the_page_says_what_to_do_instead() {
    try (BrowserContext plain =
        page.context().browser().newContext(new NewContextOptions().setJavaScriptEnabled(false))) {
      Page without = plain.newPage();
      without.navigate(AwaitOffice.at("") + DRAW);
      Locator section = without.locator("#verify");
      assertThat(section.innerText()).contains("五行命令");
      assertThat(section.locator("[data-start]").isVisible()).isFalse();
    }
  }

  /** Presses the button and waits for the last word. */
  private String press() {
    page.locator("[data-start]").click();
    page.locator("[data-status].answer").waitFor();
    page.locator("[data-start]:not([disabled])").waitFor();
    return page.locator("[data-status]").textContent();
  }

  private List<String> texts(String outcome) {
    return page.locator(items(outcome)).allInnerTexts();
  }

  private List<String> names(String outcome) {
    List<?> names =
        (List<?>)
            page.locator(items(outcome)).evaluateAll("all => all.map(li => li.dataset.check)");
    return names.stream().map(String::valueOf).toList();
  }

  private static String items(String outcome) {
    return outcome.isEmpty()
        ? "[data-findings] > li"
        : "[data-findings] > li[data-outcome=" + outcome + "]";
  }
}
