package mingqian.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import mingqian.access.NewAccount;
import mingqian.access.Role;
import mingqian.office.Office;
import mingqian.terms.DepartmentCode;
import mingqian.terms.Digest;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a disclosed draw tells everybody of itself, and what an undisclosed one tells whom. */
@ExtendWith(ArquillianExtension.class)
class ExplainDrawIT {
  private static final String OPEN = "2026-A-001";
  private static final String SECRET = "2026-B-003";
  private static final Machine ANYBODY = Machine.anybody();

  @Inject private WaitingDraw waiting;
  @Inject private Members members;
  @Inject private Office office;
  @PersistenceContext private EntityManager database;

  @BeforeEach
  void wait_for_the_rehearsal() throws InterruptedException {
    waiting.awaitSealed();
  }

  @Test
  void before_its_disclosure_a_draw_has_no_page_of_fairness_like_one_that_is_not_there()
      throws Exception {
    HttpResponse<String> secret = ANYBODY.get("/draws/" + SECRET + "/fairness");
    HttpResponse<String> nothing = ANYBODY.get("/draws/2036-B-003/fairness");
    assertThat(secret.statusCode()).isEqualTo(404);
    assertThat(nothing.statusCode()).isEqualTo(404);
    assertThat(secret.body().replace(SECRET, "DRAW"))
        .isEqualTo(nothing.body().replace("2036-B-003", "DRAW"));
  }

  @Test
  void everybody_reads_why_a_drawn_enterprise_was_drawn_and_never_who_the_persons_are()
      throws Exception {
    String chosen = Files.readAllLines(folder().resolve("visits.csv")).get(1).split(",", -1)[0];
    long before = System.nanoTime();
    String zh = page(ANYBODY, "/draws/" + OPEN + "?code=" + chosen);
    assertThat(System.nanoTime() - before).isLessThan(5_000_000_000L);
    assertThat(zh).contains("为什么是这些人", "为什么是这一天", "没有规则排除它");
    String en = english("/draws/" + OPEN + "?code=" + chosen);
    assertThat(en).contains("Why this team", "Why this day", "no rule excluded it");
    for (String row : Files.readAllLines(folder().resolve("teams.csv"))) {
      if (row.startsWith(chosen + ",")) {
        assertThat(zh).contains(row.split(",", -1)[2]);
        assertThat(en).contains(row.split(",", -1)[2]);
      }
    }
    for (String secret : persons()) {
      assertThat(zh).doesNotContain(secret);
      assertThat(en).doesNotContain(secret);
    }
  }

  @Test
  void an_excluded_enterprise_finds_its_rule_with_the_salt_that_the_coordinator_gives_it()
      throws Exception {
    Visitor coordinator = member("it-explains", Role.COORDINATOR);
    String code = excluded(coordinator);
    String without = page(ANYBODY, "/draws/" + OPEN + "?code=" + code);
    assertThat(without).contains("这次抽取按规则排除的企业").doesNotContain("能不能抽");
    String told = explained(coordinator, code);
    String salt = salt(told);
    assertThat(told).contains("能不能抽", "封存时按编号最前的一条规则排除");
    assertThat(
            database
                .createNativeQuery("select count(*) from audit_entry where verb = 'explain-draw'")
                .getSingleResult()
                .toString())
        .isNotEqualTo("0");
    String with = page(ANYBODY, "/draws/" + OPEN + "?code=" + code + "&salt=" + salt);
    assertThat(with).contains("能不能抽", "封存时按编号最前的一条规则排除", "依据：");
    String foreign = page(ANYBODY, "/draws/" + OPEN + "?code=" + code + "&salt=" + "0".repeat(32));
    assertThat(foreign).contains("或者盐值不是它的");
  }

  @Test
  void a_visit_tells_whoever_it_concerns_why_it_goes_there() throws Exception {
    Object visit =
        database
            .createNativeQuery(
                "select min(v.id) from visit v where v.draw_id = '"
                    + OPEN
                    + "' and v.state = 'PUBLISHED'")
            .getSingleResult();
    Visitor coordinator = member("it-reads-why", Role.COORDINATOR);
    String address = "/console/visit.xhtml?id=" + visit;
    assertThat(coordinator.get(address).body()).contains("从封存文件重新算给我看").doesNotContain("为什么是这些人");
    assertThat(coordinator.get(address + "&act=why").body()).contains("能不能抽", "没有规则排除它");
  }

  @Test
  void whoever_may_not_ask_is_told_nothing_on_the_page_of_a_draw() throws Exception {
    Visitor liaison =
        Visitor.loggedIn(
            admitted(
                new NewAccount(
                    "it-asks",
                    "测试人员",
                    Role.LIAISON,
                    Optional.of(new DepartmentCode("SCJG")),
                    Optional.empty())));
    String drawn = cells("drawn.csv", 2).get(0);
    String one = liaison.get("/console/draw.xhtml?id=" + OPEN + "&code=" + drawn).body();
    assertThat(one).doesNotContain("为一家企业说明", "能不能抽");
  }

  @Test
  void the_fairness_of_a_draw_and_of_a_year_is_public_with_ranges_after_a_while() throws Exception {
    String first = page(ANYBODY, "/draws/" + OPEN + "/fairness");
    assertThat(first).contains("各区县的抽中率", "<svg class=\"plot\"", "机会范围");
    String ready = first;
    for (int i = 0; i < 240 && ready.contains("正在后台计算"); i++) {
      Thread.sleep(1_000);
      ready = page(ANYBODY, "/draws/" + OPEN + "/fairness");
    }
    assertThat(ready).doesNotContain("正在后台计算");
    int drawn = Files.readAllLines(folder().resolve("visits.csv")).size() - 1;
    assertThat(drawn).isPositive();
    String english = english("/draws/" + OPEN + "/fairness");
    assertThat(english).contains("Selection rates by district", "Range of chance");
    String year = page(ANYBODY, "/draws/fairness?year=2026");
    assertThat(year).contains("/draws/" + OPEN + "/fairness", "加在一起的抽取").doesNotContain(SECRET);
    assertThat(page(ANYBODY, "/draws/fairness?year=2019")).contains("这一年还没有公开的抽取");
    assertThat(page(ANYBODY, "/draws/fairness?year=x")).contains("加在一起的抽取");
    for (String target : cells("drawn.csv", 2)) {
      assertThat(ready + year).doesNotContain(target);
    }
  }

  private Path folder() {
    return office.exports().resolve("draws").resolve(OPEN);
  }

  private List<String> cells(String file, int column) throws IOException {
    return Files.readAllLines(folder().resolve(file)).stream()
        .skip(1)
        .map(row -> row.split(",", -1)[column])
        .toList();
  }

  /** Certificate numbers of all inspectors, and names too long to be met by chance. */
  private Set<String> persons() {
    Set<String> persons = new TreeSet<>();
    for (String query :
        List.of(
            "select name from inspector where length(name) > 2",
            "select number from certificate")) {
      for (Object one : database.createNativeQuery(query).getResultList()) {
        persons.add(one.toString());
      }
    }
    assertThat(persons).hasSizeGreaterThan(500);
    return persons;
  }

  /** An enterprise of the library that does not stand on the sealed list. */
  /** One that was closed when the draw was sealed: others came to the library or closed since. */
  private String excluded(Visitor coordinator) throws Exception {
    Set<String> listed = Set.copyOf(cells("sealed/excluded.csv", 0));
    List<?> closed =
        database
            .createNativeQuery(
                "select credit_code from enterprise where library = 'A'"
                    + " and state <> 'EXISTING' order by credit_code")
            .getResultList();
    for (Object code : closed) {
      String salt = salt(explained(coordinator, code.toString()));
      String text = "mingqian-1/target/" + OPEN + "/" + salt + "/" + code;
      if (listed.contains(Digest.of(text).value().substring(0, 20))) {
        return code.toString();
      }
    }
    throw new AssertionError("none of " + closed + " was excluded");
  }

  private static String explained(Visitor coordinator, String code) throws Exception {
    return coordinator.get("/console/draw.xhtml?id=" + OPEN + "&code=" + code).body();
  }

  private static String salt(String told) {
    String salt = told.replaceAll("(?s).*<code id=\"salt\">([0-9a-f]{32})</code>.*", "$1");
    assertThat(salt).as(told).hasSize(32);
    return salt;
  }

  private Visitor member(String login, Role role) throws Exception {
    return Visitor.loggedIn(admitted(NewAccount.of(login, "测试人员", role)));
  }

  private String admitted(NewAccount account) {
    members.admit(account);
    return account.login();
  }

  private static String english(String path) throws Exception {
    return page(ANYBODY.send(ANYBODY.request(path).header("Cookie", "lang=en").build()), path);
  }

  private static String page(Machine reader, String path) throws Exception {
    return page(reader.get(path), path);
  }

  private static String page(HttpResponse<String> answer, String path) {
    assertThat(answer.statusCode()).as(path).isEqualTo(200);
    return answer.body();
  }
}
