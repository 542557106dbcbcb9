package mingqian.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mingqian.it.Launched;
import mingqian.it.SmallOffice;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/**
 * One joint visit from its draw to its publication, as its people live through it: officers of two
 * departments on the phone, the liaisons of both at the desk, the coordinator, and the public.
 */
@Tag("browser")
@Tag("own-office")
class JointVisitIT {
  private static final Pattern VISIT = Pattern.compile("/field/visits/([0-9]+)");
  private static final Pattern DAY = Pattern.compile("(\\d+)年(\\d+)月(\\d+)日");
  private static final String REASON = "请写明当场怎样改正的。";
  private static final String FOUND = "台账缺两页，已责令当场补正并复核。";
  private static final String GROUND = "配偶在该企业任职。";
  private static final int MINUTES = 60_000;

  @TempDir(cleanup = CleanupMode.ON_SUCCESS)
  Path folder;

  private Launched office;
  private Reader reader;
  private Page page;
  private String visit = "";
  private String target = "";

  @BeforeEach
  void open() throws Exception {
    office = Launched.start(folder, SmallOffice.WAITING.in(folder)).ready();
    office.rehearsed();
    reader = new Reader(office.root(), folder.resolve("data/first-passwords.txt"));
    page = reader.page();
  }

  @AfterEach
  void close() {
    reader.close();
    office.close();
  }

  @Test
  @DisplayName("R12, R18: one visit, a part for each department, each reviewed by another person")
  void a_joint_visit_goes_from_its_draw_to_its_publication() throws Exception {
    reader.logIn("coordinator");
    new Witnesses(SmallOffice.WAITING.draw(), reader).conduct();
    List<String> team = invited("inspector");
    visit = common(team);
    one_who_must_not_go_is_replaced_by_lot(team.get(team.size() - 1));
    List<String> going = team.subList(0, team.size() - 1);
    for (String officer : going) {
      reader.as(officer, "/field/visits/" + visit);
      target = page.locator("main dd code").first().textContent();
      press("/accept");
      assertThat(page.locator("form[action$='/accept']").count()).isZero();
    }
    its_day_comes();
    Map<String, String> officers = officers(going);
    assertThat(officers.size()).as("departments").isGreaterThan(1);
    each_fills_the_own_part(officers);
    List<String> departments = List.copyOf(officers.keySet());
    one_part_is_given_back_and_done_again(departments.get(0), officers);
    each_department_publishes_its_part(departments);
    the_enterprise_was_visited_once();
  }

  private void one_who_must_not_go_is_replaced_by_lot(String officer) throws Exception {
    reader.as(officer, "/field/visits/" + visit + "/recuse");
    page.evaluate("document.querySelector('#ground').required = false");
    press("/recuse");
    assertThat(page.locator("[role=alert]").innerText()).as("without a ground").contains("理由");
    page.locator("#ground").fill(GROUND);
    reader.width(360);
    reader.shot("recuse");
    press("/recuse");
    assertThat(page.url()).contains("/field?left=" + visit);
    reader.go("/field/visits/" + visit);
    assertThat(page.locator("main").innerText()).as("whoever has left").doesNotContain("检查组");
    reader.as("coordinator", "/console/visit.xhtml?id=" + visit);
    reader.width(1280);
    assertThat(page.locator("main").innerText()).contains("已离组", "替补", GROUND);
    reader.shot("replaced");
  }

  /** The coordinator sets the clock to the morning of the day; the enterprise is told of it. */
  private void its_day_comes() throws Exception {
    reader.as("coordinator", "/console/visit.xhtml?id=" + visit);
    String day = page.locator("section[aria-labelledby=whom] dd").nth(2).textContent();
    Matcher date = DAY.matcher(day);
    assertThat(date.find()).as(day).isTrue();
    reader.go("/console/clock.xhtml");
    page.locator("[id='set:wanted']")
        .fill(
            "%s-%02d-%02dT08:30"
                .formatted(
                    date.group(1),
                    Integer.parseInt(date.group(2)),
                    Integer.parseInt(date.group(3))));
    page.locator("form[id='set'] button").click();
    page.waitForSelector(".ui-messages-info");
    for (int i = 0; i < MINUTES && !state().contains("已告知"); i += 1_000) {
      page.waitForTimeout(1_000);
    }
    assertThat(state()).contains("已告知");
  }

  private String state() {
    reader.go("/console/visit.xhtml?id=" + visit);
    return page.locator(".lead .tag").textContent();
  }

  /** Checks in, and finds one officer of each department: whoever has its form. */
  private Map<String, String> officers(List<String> going) throws Exception {
    reader.as(going.get(0), "/field/visits/" + visit);
    press("/check-in");
    Map<String, String> officers = new TreeMap<>();
    for (String officer : going) {
      reader.as(officer, "/field/visits/" + visit);
      Locator forms = page.locator("form[data-draft]");
      assertThat(forms.count()).as("each fills the own department's part only").isEqualTo(1);
      officers.putIfAbsent(
          forms.first().getAttribute("data-draft").replace(visit + "-", ""), officer);
    }
    return officers;
  }

  private void each_fills_the_own_part(Map<String, String> officers) throws Exception {
    for (String officer : officers.values()) {
      reader.as(officer, "/field/visits/" + visit);
      press("/parts/");
      assertThat(page.locator("[role=alert]").count()).as("nothing is ticked").isEqualTo(1);
      tick("1");
      reader.width(360);
      reader.shot("part-" + officer);
      press("/parts/");
      assertThat(page.locator("[role=status]").innerText()).contains("待审核");
      assertThat(page.locator("form[data-draft]").count()).isZero();
    }
    reader.width(1280);
  }

  private void one_part_is_given_back_and_done_again(
      String department, Map<String, String> officers) throws Exception {
    reader.as(liaison(department), "/console/review.xhtml?visit=" + visit);
    page.locator("[id='deciding:reason']").fill(REASON);
    page.locator("[id='deciding:back']").click();
    page.waitForSelector(".ui-messages-info");
    assertThat(publicResults()).isEmpty();
    reader.as(officers.get(department), "/field?waiting=RETURNED");
    assertThat(page.locator("main").innerHTML()).contains("/field/visits/" + visit);
    reader.go("/field/visits/" + visit);
    assertThat(page.locator("main").innerText()).contains(REASON);
    tick("5");
    page.locator("form[data-draft] textarea").first().fill(FOUND);
    reader.go("/field");
    reader.go("/field/visits/" + visit);
    assertThat(page.locator("form[data-draft] textarea").first().inputValue())
        .as("what was typed before the page was left")
        .isEqualTo(FOUND);
    press("/parts/");
    assertThat(page.locator("[role=status]").innerText()).contains("待审核");
  }

  private void each_department_publishes_its_part(List<String> departments) throws Exception {
    int published = 0;
    for (String department : departments) {
      reader.as(liaison(department), "/console/review.xhtml?visit=" + visit);
      page.locator("[id='deciding:approve']").click();
      page.waitForSelector(".ui-messages-info");
      reader.go("/console/review.xhtml?visit=" + visit);
      assertThat(page.locator("[id='deciding:approve']").count())
          .as("no part of another department")
          .isZero();
      published++;
      assertThat(publicResults()).hasSize(published);
    }
  }

  /** The addresses of the public results of the enterprise. */
  private List<String> publicResults() {
    reader.go("/results?q=" + target);
    return page.locator("main a[href^='/results/']").all().stream()
        .map(link -> link.getAttribute("href"))
        .distinct()
        .toList();
  }

  private void the_enterprise_was_visited_once() throws Exception {
    reader.logOut();
    List<String> results = publicResults();
    List<String> days =
        results.stream()
            .map(
                result -> {
                  reader.go(result);
                  reader.shot("public" + result.replace('/', '-'));
                  return page.locator("dl.pairs time").first().textContent();
                })
            .distinct()
            .toList();
    assertThat(days).as("all parts are of one day").hasSize(1);
    reader.as(
        "coordinator",
        "/console/visits.xhtml?draw=" + SmallOffice.WAITING.draw() + "&state=PUBLISHED");
    assertThat(page.locator("[role=status]").first().innerText()).contains("1");
    assertThat(page.locator("main th code").allTextContents()).containsExactly(target);
    assertThat(state()).contains("已公示");
    reader.shot("joint-visit");
  }

  /** Logs in and goes there. */
  private static String liaison(String department) {
    return "liaison-" + department.toLowerCase(Locale.ROOT);
  }

  private void press(String action) {
    page.locator("form[action*='" + action + "'] button").click();
    page.waitForLoadState();
  }

  /** Ticks this result for every matter and no other. */
  private void tick(String code) {
    for (Locator box : page.locator(".matter input[type=checkbox]").all()) {
      box.setChecked(code.equals(box.getAttribute("value")));
    }
  }

  /** The visit that all of them have in common. */
  private String common(List<String> team) throws Exception {
    List<String> common = List.of();
    for (String officer : team) {
      reader.as(officer, "/field?show=to-come");
      List<String> own =
          VISIT.matcher(page.content()).results().map(found -> found.group(1)).distinct().toList();
      common = common.isEmpty() ? own : common.stream().filter(own::contains).toList();
    }
    assertThat(common).as("the visit of the whole team").hasSize(1);
    return common.get(0);
  }

  /** The logins that begin so, once the invitation has come. */
  private List<String> invited(String stem) throws Exception {
    for (int i = 0; i < MINUTES && !text().contains("liaison-"); i += 500) {
      page.waitForTimeout(500);
    }
    return text()
        .lines()
        .map(line -> line.split("\t", 2)[0])
        .filter(login -> login.startsWith(stem))
        .toList();
  }

  private String text() throws Exception {
    return Files.readString(folder.resolve("data/first-passwords.txt"), StandardCharsets.UTF_8);
  }
}
