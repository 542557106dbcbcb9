package mingqian.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.SelectOption;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mingqian.it.AwaitOffice;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The walk of the curious: people look for a drawn enterprise wherever the site lets them look. Who
 * must not know finds it nowhere as long as it is secret; its inspector finds it at once; and what
 * is published everybody finds.
 */
@Tag("browser")
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class EmbargoWalkIT extends AtTheOffice {
  private static final String DRAW = "2026-B-003";
  private static final String OF_DRAW = "/api/assignments?draw=";
  private static final Pattern VISIT = Pattern.compile("\"id\":(\\d+).*?\"name\":\"([^\"]+)\"");
  private static final Pattern MEMBER =
      Pattern.compile("\"certificate\":\"([^\"]+)\".*?\"department\":\"([^\"]+)\"");

  /**
   * A target that somebody looks for.
   *
   * @param visit the number of its visit
   */
  private record Target(String visit, String name) {}

  @Test
  void nobody_but_who_must_know_finds_a_drawn_enterprise_before_it_is_published() throws Exception {
    reader.logIn("coordinator");
    new Witnesses(DRAW, reader).conduct();
    Target published =
        targets("/api/assignments?state=PUBLISHED", this::hasResults).findFirst().orElseThrow();
    Map<Target, List<String[]>> teams = new LinkedHashMap<>();
    targets(OF_DRAW + DRAW, Predicate.not(this::hasResults))
        .limit(3)
        .forEach(target -> teams.put(target, team(target)));
    Map<String, String> people = new LinkedHashMap<>();
    Target secret = open(people, teams);
    reader.logOut();
    reader.logIn("coordinator");
    assertThat(finds(secret, "/console/draw.xhtml?id=" + DRAW)).as("the coordinator").isTrue();
    reader.logOut();
    walk("public", secret, published);
    for (Map.Entry<String, String> one : people.entrySet()) {
      reader.logOut();
      enter(one.getKey(), one.getValue());
      if (one.getKey().equals("walk-own")) {
        assertThat(finds(secret, "/field/visits/" + secret.visit())).as("the team").isTrue();
        reader.shot("walk-own");
      } else if (one.getKey().equals("walk-filing")) {
        assertThat(finds(secret, "/console/visit.xhtml?id=" + secret.visit()))
            .as("the filing authority")
            .isTrue();
        assertThat(finds(secret, "/console/review.xhtml?visit=" + secret.visit())).isFalse();
        reader.shot("walk-filing");
      } else {
        walk(one.getKey(), secret, published);
      }
    }
  }

  /** Looks everywhere for both: the secret one is nowhere, the published one is where it should. */
  private void walk(String who, Target secret, Target published) {
    for (String path :
        List.of(
            "/",
            "/results",
            "/draws",
            "/draws/" + DRAW,
            "/exports/",
            "/exports/draws/" + DRAW,
            "/console/index.xhtml",
            "/console/draws.xhtml",
            "/console/draw.xhtml?id=" + DRAW,
            "/console/review.xhtml",
            "/console/review.xhtml?visit=" + secret.visit(),
            "/console/visits.xhtml",
            "/console/visit.xhtml?id=" + secret.visit(),
            "/console/audit.xhtml",
            "/field",
            "/field?show=to-come",
            "/field?show=done",
            "/field/visits/" + secret.visit(),
            OF_DRAW + DRAW,
            "/api/assignments/" + secret.visit(),
            "/api/public/results",
            "/api/public/draws/" + DRAW)) {
      assertThat(finds(secret, path)).as(who + " looks at " + path).isFalse();
    }
    reader.go("/results?q=" + published.name());
    assertThat(page.locator("main a[href^='/results/']").count()).as(who + " reads").isPositive();
    reader.go("/results?q=" + secret.name());
    assertThat(page.locator("main a[href^='/results/']").count()).as(who + " reads").isZero();
    reader.shot("walk-" + who);
  }

  private boolean finds(Target target, String path) {
    reader.go(path);
    return page.content().contains(target.name());
  }

  /** The visits of a list, as the coordinator reads it, whose target is as wanted. */
  private Stream<Target> targets(String list, Predicate<Target> wanted) {
    return VISIT
        .matcher(said(list))
        .results()
        .map(found -> new Target(found.group(1), found.group(2)))
        .filter(wanted);
  }

  private boolean hasResults(Target target) {
    String name = URLEncoder.encode(target.name(), StandardCharsets.UTF_8);
    return said("/api/public/results?q=" + name).contains("\"" + target.name() + "\"");
  }

  /** Certificate and department of each member of the team. */
  private List<String[]> team(Target target) {
    String whole = said("/api/assignments/" + target.visit());
    String team = whole.substring(whole.indexOf("\"team\""), whole.indexOf("\"left\""));
    return MEMBER
        .matcher(team)
        .results()
        .map(member -> new String[] {member.group(1), member.group(2)})
        .toList();
  }

  private String said(String path) {
    return page.request().get(AwaitOffice.at(path).toString()).text();
  }

  /**
   * The administrator opens accounts; login and one-time password, in the order of the walk. The
   * teams of joint visits have theirs already, and nobody gets a second one.
   *
   * @return the target whose team the account named walk-own belongs to
   */
  private Target open(Map<String, String> opened, Map<Target, List<String[]>> teams)
      throws Exception {
    reader.logOut();
    reader.logIn("admin");
    opened.put("admin", Reader.CHOSEN);
    String[] nobody = {"", ""};
    assertThat(open(opened, "walk-filing", "FILING_OFFICER", nobody)).isTrue();
    assertThat(open(opened, "walk-reviewer", "REVIEWER", nobody)).isTrue();
    for (Map.Entry<Target, List<String[]>> visit : teams.entrySet()) {
      for (String[] seat : visit.getValue()) {
        if (open(opened, "walk-own", "INSPECTOR", seat)) {
          String[] stranger = {"Z-0000000", seat[1]};
          assertThat(open(opened, "walk-foreign", "INSPECTOR", stranger)).isTrue();
          return visit.getKey();
        }
      }
    }
    throw new AssertionError("every member of these teams has an account of the own");
  }

  /** Whether the account could be opened; an inspector who has one gets no second. */
  private boolean open(Map<String, String> opened, String login, String role, String[] seat) {
    reader.go("/console/accounts.xhtml");
    page.locator("[id='open:login']").fill(login);
    page.locator("[id='open:name']").fill("走访人员");
    select("open:role", role);
    select("open:department", seat[1]);
    page.locator("[id='open:certificate']").fill(seat[0]);
    page.locator("form[id='open'] button[type=submit]").click();
    page.waitForSelector("#once, .ui-messages-error");
    if (page.locator("#once").count() == 0) {
      return false;
    }
    opened.put(login, page.locator("#once").textContent());
    return true;
  }

  /** Picks from a list whose own field is hidden behind a drawn one. */
  private void select(String id, String value) {
    page.locator("[id='" + id + "_input']")
        .selectOption(
            new SelectOption().setValue(value),
            new com.microsoft.playwright.Locator.SelectOptionOptions().setForce(true));
  }

  /** Logs in; whoever comes with a one-time password changes it. */
  private void enter(String login, String password) {
    reader.enter(login, password);
    if (page.url().endsWith("/password")) {
      reader.change(password);
    }
    assertThat(page.url()).as(login + " is in").doesNotContain("/login");
  }
}
