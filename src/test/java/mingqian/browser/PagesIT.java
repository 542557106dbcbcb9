package mingqian.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import mingqian.databases.TestDatabase;
import mingqian.databases.TestedOffice;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Every page in both languages at both widths: it answers, says all its words, and nothing sticks
 * out. The pictures lie in {@code target/screenshots} for whoever wants to look. What a page looks
 * like does not depend on the database: on PostgreSQL each is read once in either language, in
 * Chinese on the desk and in English on the phone, without pictures.
 */
@Tag("browser")
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class PagesIT extends AtTheOffice {
  private static final int DESK = 1280;
  private static final int PHONE = 360;
  private static final String WAITING = "2026-B-003";
  private static final List<String> PUBLIC =
      List.of(
          "/",
          "/results",
          "/results?q=餐饮",
          "/plans",
          "/ledger",
          "/plans/99999920260001",
          "/campaigns",
          "/draws",
          "/draws/2026-A-001",
          "/draws/2026-A-001/fairness",
          "/draws/fairness?year=2026",
          "/draws/2026-B-003",
          "/windows?library=C&district=999904&industry=x",
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
              "/console/plans.xhtml",
              "/console/plan.xhtml?number=99999920260001",
              "/console/campaigns.xhtml",
              "/console/draws.xhtml",
              "/console/draw.xhtml?id=2026-A-001",
              "/console/draw.xhtml?id=2026-B-003",
              "/console/ceremony.xhtml",
              "/console/visits.xhtml",
              "/console/visits.xhtml?state=PUBLISHED&department=SCJG",
              "/console/visits.xhtml?waiting=FOLLOW_UPS",
              "/console/calendar.xhtml",
              "/console/rules.xhtml",
              "/console/editions.xhtml",
              "/console/why.xhtml",
              "/console/why.xhtml?target=x&day=2026-06-03",
              "/console/simulation.xhtml",
              "/console/clock.xhtml"),
          "liaison",
          List.of(
              "/console/index.xhtml",
              "/console/draws.xhtml",
              "/console/draw.xhtml?id=2026-A-001",
              "/console/filings.xhtml"),
          "reviewer",
          List.of("/console/index.xhtml", "/console/review.xhtml"),
          "admin",
          List.of("/console/index.xhtml", "/console/accounts.xhtml", "/console/duties.xhtml"),
          "auditor",
          List.of(
              "/console/audit.xhtml",
              "/console/safeguards.xhtml",
              "/console/draw.xhtml?classes=true&id=2026-A-001"),
          "inspector1",
          List.of("/field", "/field?show=done", "/field?waiting=OVERDUE", "/password"));

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

  @Test
  void every_page_of_a_visit_is_whole() throws Exception {
    reader.logIn("coordinator");
    new Witnesses(WAITING, reader).conduct();
    String ahead = first("/console/visits.xhtml?draw=" + WAITING, "a[href*='/visit.xhtml']");
    everyWay(
        "coordinator",
        Stream.of("", "notify", "replace", "reschedule", "substitute", "cancel", "why")
            .map(act -> ahead + "&act=" + act)
            .toList());
    everyWay(
        "coordinator",
        Stream.of("2026-07-14", "2026-06-03")
            .map(day -> "/console/why.xhtml?target=" + anEnterprise() + "&day=" + day)
            .toList());
    everyWay(
        "coordinator",
        List.of(
            first("/console/campaigns.xhtml", "a[href*='/campaign.xhtml']"),
            "/console/draw.xhtml?id=2026-A-001&code=" + anEnterprise(),
            "/draws/2026-A-001?code=" + anEnterprise()));
    reader.logOut();
    reader.logIn("liaison");
    String done = "/console/visits.xhtml?state=PUBLISHED&department=SCJG";
    everyWay("liaison", List.of(first("/console/filings.xhtml", "a[href*='/filing.xhtml']")));
    String visit = withOpenEnd(done);
    everyWay(
        "liaison",
        List.of(done, visit, first(visit, "a[href*=object]"), first(visit, "a[href*=follow]")));
    reader.logOut();
    reader.logIn("inspector1");
    String own = first("/field?show=done", ".visit-card");
    everyWay("inspector1", List.of(own, own + "/recuse", own + "/reschedule"));
  }

  /** The credit code of the first enterprise of the sample. */
  private static String anEnterprise() {
    Path sample = Path.of(System.getProperty("it.root", "."), "inspector-pool/enterprises.csv");
    try (Stream<String> lines = Files.lines(sample)) {
      return lines.skip(1).findFirst().orElseThrow().split(",", 2)[0];
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The first visit of the list whose follow-up may still be decided. */
  private String withOpenEnd(String list) {
    reader.go(list);
    List<?> visits =
        (List<?>)
            reader
                .page()
                .locator("main a[href*='/visit.xhtml']")
                .evaluateAll("links => [...new Set(links.map(a => a.getAttribute('href')))]");
    return visits.stream()
        .map(String::valueOf)
        .filter(
            visit -> {
              reader.go(visit);
              return reader.page().locator("main a[href*=follow]").count() > 0;
            })
        .findFirst()
        .orElseThrow();
  }

  /** Where the first such link of a page leads. */
  private String first(String path, String link) {
    reader.go(path);
    return reader.page().locator("main " + link).first().getAttribute("href");
  }

  private void everyWay(String who, List<String> pages) {
    boolean embedded = TestedOffice.database() == TestDatabase.H2;
    for (String language : List.of("zh", "en")) {
      reader.reads(language);
      for (String path : pages) {
        reader.go(path);
        for (int width : embedded ? List.of(DESK, PHONE) : List.of(only(language))) {
          reader.width(width);
          isWhole(path + " " + language + " " + width);
          if (embedded) {
            String name = path.replaceAll("[^0-9A-Za-z-]+", "_");
            reader.shot(who + name + "-" + language + "-" + width);
          }
        }
      }
    }
  }

  private static int only(String language) {
    return language.equals("zh") ? DESK : PHONE;
  }

  /** By how many pixels the page is wider than the window, once it has settled. */
  private int sticksOut() {
    Object pixels =
        reader
            .page()
            .evaluate(
                "async () => { const by = () => document.documentElement.scrollWidth"
                    + " - document.documentElement.clientWidth;"
                    + " for (let i = 0; i < 40 && by() > 0; i++)"
                    + " { await new Promise(settled => setTimeout(settled, 50)); } return by(); }");
    return ((Number) pixels).intValue();
  }

  private void isWhole(String which) {
    assertThat(reader.page().title()).as(which).isNotBlank();
    assertThat(sticksOut()).as(which + " sticks out").isZero();
    String words = reader.page().locator("body").innerText();
    assertThat(words).as(which).doesNotContain("???").doesNotContain("{0}");
    assertThat(reader.page().locator("h1").count()).as(which + " headings").isEqualTo(1);
  }
}
