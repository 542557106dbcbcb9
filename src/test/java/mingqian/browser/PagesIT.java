package mingqian.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import mingqian.it.AwaitOffice;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Every page in both languages at both widths: it answers, says all its words, and nothing sticks
 * out. The pictures lie in {@code target/screenshots} for whoever wants to look.
 */
@Tag("browser")
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class PagesIT {
  private static final List<String> PUBLIC =
      List.of(
          "/",
          "/results",
          "/results?q=餐饮",
          "/draws",
          "/draws/2026-A-001",
          "/draws/2026-B-001",
          "/windows",
          "/check",
          "/exports/",
          "/login",
          "/nowhere");
  private static final Map<String, List<String>> STAFF =
      Map.of(
          "coordinator",
          List.of(
              "/console/index.xhtml",
              "/console/libraries.xhtml",
              "/console/pool.xhtml",
              "/console/imports.xhtml",
              "/console/draws.xhtml",
              "/console/draw.xhtml?id=2026-A-001",
              "/console/draw.xhtml?id=2026-B-001",
              "/console/rules.xhtml",
              "/console/clock.xhtml"),
          "liaison",
          List.of(
              "/console/index.xhtml", "/console/draws.xhtml", "/console/draw.xhtml?id=2026-A-001"),
          "reviewer",
          List.of("/console/index.xhtml", "/console/review.xhtml"),
          "admin",
          List.of("/console/index.xhtml", "/console/accounts.xhtml"),
          "auditor",
          List.of("/console/audit.xhtml"),
          "inspector1",
          List.of("/field", "/field?agenda=DONE", "/password"));

  private Reader reader;

  @BeforeEach
  void open() throws Exception {
    AwaitOffice.rehearsed();
    reader = new Reader();
  }

  @AfterEach
  void close() {
    reader.close();
  }

  @Test
  void every_public_page_is_whole() {
    everyWay("public", PUBLIC);
  }

  @Test
  void every_page_of_the_staff_is_whole() throws Exception {
    for (Map.Entry<String, List<String>> pages : STAFF.entrySet()) {
      reader.logOut();
      reader.logIn(pages.getKey());
      everyWay(pages.getKey(), pages.getValue());
    }
  }

  private void everyWay(String who, List<String> pages) {
    for (String language : List.of("zh", "en")) {
      reader.reads(language);
      for (int width : List.of(1280, 360)) {
        reader.width(width);
        for (String path : pages) {
          reader.go(path);
          isWhole(path + " " + language + " " + width);
          String name = path.replaceAll("[^0-9A-Za-z-]+", "_");
          reader.shot(who + name + "-" + language + "-" + width);
        }
      }
    }
  }

  private void isWhole(String which) {
    assertThat(reader.page().title()).as(which).isNotBlank();
    Object sticksOut =
        reader
            .page()
            .evaluate(
                "document.documentElement.scrollWidth - document.documentElement.clientWidth");
    assertThat(((Number) sticksOut).intValue()).as(which + " sticks out").isZero();
    String words = reader.page().locator("body").innerText();
    assertThat(words).as(which).doesNotContain("???").doesNotContain("{0}");
    assertThat(reader.page().locator("h1").count()).as(which + " headings").isEqualTo(1);
  }
}
