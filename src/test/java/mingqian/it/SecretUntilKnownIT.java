package mingqian.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import mingqian.access.NewAccount;
import mingqian.access.Role;
import mingqian.terms.CertificateNumber;
import mingqian.terms.DepartmentCode;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The draw that waited is conducted and nothing of it is disclosed: whoever the regulation does not
 * name finds no drawn enterprise at any address, and no inspector the visit of another.
 */
@ExtendWith(ArquillianExtension.class)
class SecretUntilKnownIT {
  private static final int PAGES = 300;

  @Inject private WaitingDraw waiting;
  @Inject private Members members;
  @Inject private Secrets secrets;
  @PersistenceContext private EntityManager database;

  @BeforeEach
  void conduct_the_draw_that_waits() throws InterruptedException {
    waiting.awaitConducted();
  }

  @Test
  void the_public_finds_no_drawn_enterprise_by_any_link() throws Exception {
    says_nothing(new Visitor().crawl(PAGES, "/", "/draws", "/results", "/exports/", "/windows"));
  }

  @Test
  void no_address_tells_the_public_a_drawn_enterprise_from_another() throws Exception {
    Visitor visitor = new Visitor();
    String drawn = (String) drawn().get(0)[0];
    String other = undrawn();
    for (String address :
        List.of(
            "/enterprises/%s",
            "/results?q=%s",
            "/draws/2026-B-003?code=%s",
            "/exports/draws/2026-B-003/%s",
            "/exports/draws/2026-B-003/drawn.csv?%s",
            "/field/visits/%s",
            "/console/draw.xhtml?id=2026-B-003&q=%s")) {
      HttpResponse<String> one = visitor.get(address.formatted(drawn));
      HttpResponse<String> two = visitor.get(address.formatted(other));
      assertThat(one.statusCode()).as(address).isEqualTo(two.statusCode());
      assertThat(without(one.body(), drawn)).as(address).isEqualTo(without(two.body(), other));
    }
    List<String> files = List.of("drawn.csv", "teams.csv", "visits.csv", "sealed/targets.csv");
    for (String file : files) {
      assertThat(visitor.get("/exports/draws/2026-B-003/" + file).statusCode())
          .as(file)
          .isEqualTo(404);
    }
  }

  @Test
  void whoever_of_the_staff_need_not_know_finds_no_drawn_enterprise() throws Exception {
    for (Role role : List.of(Role.ADMINISTRATOR, Role.REVIEWER)) {
      String login = "it-" + role.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
      NewAccount account = NewAccount.of(login, "测试人员", role);
      members.admit(account);
      Visitor person = Visitor.loggedIn(login);
      says_nothing(person.crawl(PAGES, "/console/index.xhtml", "/draws/2026-B-003", "/field"));
    }
  }

  @Test
  void an_inspector_cannot_see_the_visit_of_another() throws Exception {
    Object[] seat = secretSeat();
    String visit = "/field/visits/" + seat[0];
    String code = (String) seat[1];
    Visitor own = inspector("it-own", (String) seat[2], (String) seat[3]);
    Visitor stranger = inspector("it-stranger", strangerTo(seat), (String) seat[3]);
    assertThat(own.get(visit).body()).contains(code);
    HttpResponse<String> refused = stranger.get(visit);
    HttpResponse<String> missing = stranger.get("/field/visits/999999999");
    assertThat(refused.statusCode()).isEqualTo(missing.statusCode()).isEqualTo(404);
    assertThat(refused.body().replace(seat[0].toString(), "VISIT"))
        .isEqualTo(missing.body().replace("999999999", "VISIT"));
    HttpResponse<String> pressed = stranger.post(visit, Map.of("found", "篡改"));
    assertThat(pressed.statusCode()).isBetween(400, 499);
    Map<String, String> pages = withoutFrames(stranger.crawl(PAGES, "/field"));
    assertThat(pages).containsKey("/field");
    assertThat(pages.values()).noneMatch(said -> said.contains(code));
  }

  /** A seat of somebody without an account in a visit to an enterprise that was never named. */
  @SuppressWarnings("unchecked")
  private Object[] secretSeat() throws IOException {
    Set<String> known = secrets.named();
    List<Object[]> seats =
        database
            .createNativeQuery(
                "select v.id, v.credit_code, s.inspector, s.department_code from visit v"
                    + " join visit_seat s on s.visit_id = v.id where v.draw_id = ? and s.inspector"
                    + " not in (select a.inspector from account a where a.inspector is not null)"
                    + " order by v.id, s.id")
            .setParameter(1, WaitingDraw.DRAW.value())
            .getResultList();
    return seats.stream()
        .filter(seat -> !known.contains((String) seat[1]))
        .findFirst()
        .orElseThrow();
  }

  /** The pages but for sealed frames, which list everybody, drawn or not. */
  private static Map<String, String> withoutFrames(Map<String, String> pages) {
    Map<String, String> left = new TreeMap<>(pages);
    left.keySet().removeIf(address -> address.matches("/exports/draws/[^/]+/sealed/.*"));
    return left;
  }

  private Visitor inspector(String login, String certificate, String department) throws Exception {
    NewAccount account =
        new NewAccount(
            login,
            "测试执法人员",
            Role.INSPECTOR,
            Optional.of(new DepartmentCode(department)),
            Optional.of(new CertificateNumber(certificate)));
    members.admit(account);
    return Visitor.loggedIn(login);
  }

  /** Somebody of the same department who never visits the enterprise. */
  private String strangerTo(Object[] seat) {
    return (String)
        database
            .createNativeQuery(
                "select min(c.number) from certificate c join inspector i"
                    + " on i.id = c.inspector_id where i.department_code = ? and i.id not in"
                    + " (select o.inspector_id from certificate o join visit_seat s"
                    + " on s.inspector = o.number join visit v on v.id = s.visit_id"
                    + " where v.credit_code = ?)")
            .setParameter(1, seat[3])
            .setParameter(2, seat[1])
            .setMaxResults(1)
            .getSingleResult();
  }

  private void says_nothing(Map<String, String> pages) throws IOException {
    assertThat(pages).hasSizeGreaterThan(3);
    Set<String> known = secrets.named();
    List<Object[]> drawn =
        drawn().stream().filter(one -> !known.contains((String) one[0])).toList();
    assertThat(drawn).hasSizeGreaterThan(50);
    withoutFrames(pages)
        .forEach(
            (address, said) -> {
              for (Object[] enterprise : drawn) {
                assertThat(
                        said.contains((String) enterprise[0])
                            || said.contains((String) enterprise[1]))
                    .as(address + " names a drawn enterprise")
                    .isFalse();
              }
            });
  }

  /** Those drawn now and never visited before: what came of an earlier draw is public. */
  @SuppressWarnings("unchecked")
  private List<Object[]> drawn() {
    return database
        .createNativeQuery(
            "select v.credit_code, e.name from visit v join enterprise e"
                + " on e.credit_code = v.credit_code where v.draw_id = ? and not exists (select 1"
                + " from visit o where o.credit_code = v.credit_code and o.draw_id <> v.draw_id)"
                + " order by v.credit_code")
        .setParameter(1, WaitingDraw.DRAW.value())
        .getResultList();
  }

  /** An enterprise of the frame that was not drawn. */
  private String undrawn() {
    return (String)
        database
            .createNativeQuery(
                "select e.credit_code from enterprise e where e.library = 'B' and e.credit_code"
                    + " not in (select v.credit_code from visit v) order by e.credit_code")
            .setMaxResults(1)
            .getSingleResult();
  }

  /** The page without the words that name the one who was asked for. */
  private String without(String body, String code) {
    String name =
        (String)
            database
                .createNativeQuery("select e.name from enterprise e where e.credit_code = ?")
                .setParameter(1, code)
                .getSingleResult();
    return body.replace(code, "CODE").replace(name, "NAME").replaceAll("value=\"[^\"]*\"", "");
  }
}
