package mingqian.it;

import static java.util.regex.Pattern.DOTALL;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mingqian.access.Accounts;
import mingqian.access.NewAccount;
import mingqian.access.Role;
import mingqian.access.Route;
import mingqian.access.Routes;
import mingqian.it.Attack.Kind;
import mingqian.it.Attack.Shot;
import mingqian.it.Volley.Answer;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Sessions that somebody prepares for another, keeps too long, or uses many times at once. */
@ExtendWith(ArquillianExtension.class)
class SessionAttackIT {
  private static final int AT_ONCE = 8;
  private static final int TURNS = 10;
  private static final Pattern ONCE = Pattern.compile("id=\"once\">([^<]+)<");

  @Inject private WaitingDraw waiting;
  @Inject private Accounts accounts;
  @Inject private Cast cast;
  @Inject private Secrets secrets;
  @PersistenceContext private EntityManager database;

  private final Volley volley = new Volley();

  @BeforeEach
  void conduct_a_draw() throws InterruptedException {
    waiting.awaitConducted();
  }

  @Test
  void a_session_that_was_there_before_the_login_does_not_become_that_of_the_person()
      throws Exception {
    NewAccount account = NewAccount.of("session-fixed", "测试人员", Role.COORDINATOR);
    String oneTime = accounts.open(WaitingDraw.ADMINISTRATOR, account);
    Answer form = get("", "/login");
    String planted = cookie(form).orElseThrow();
    String token = form.body().replaceFirst("(?s).*name=\"_csrf\" value=\"([^\"]+)\".*", "$1");
    Shot logIn = Shot.form("/login", "login=session-fixed&password=" + oneTime + "&_csrf=" + token);
    Answer in = volley.send(attack(logIn.with("Cookie", planted)));
    assertThat(in.status()).isEqualTo(303);
    assertThat(cookie(in)).isPresent().isNotEqualTo(Optional.of(planted));
    assertThat(get(planted, "/password").location()).contains("/login");
    assertThat(get(cookie(in).orElseThrow(), "/password").status()).isEqualTo(200);
  }

  @Test
  void a_session_that_nobody_has_opened_is_not_taken_on() throws Exception {
    Answer form = get("mingqian=0123456789abcdef0123456789ab", "/login");
    assertThat(cookie(form).orElseThrow()).doesNotContain("0123456789abcdef0123456789ab");
  }

  @Test
  void a_session_is_over_with_the_logout() throws Exception {
    Person person = cast.person("session-over", Role.AUDITOR, Optional.empty(), Optional.empty());
    assertThat(get(person.session().cookie(), "/password").status()).isEqualTo(200);
    volley.send(
        new Attack(Kind.FORM_TOKEN, row(), person, PlainAttacks.shot("POST", "/logout", person)));
    assertThat(get(person.session().cookie(), "/password").location()).contains("/login");
  }

  @Test
  void a_session_that_ends_while_it_is_used_many_times_at_once_breaks_nothing() throws Exception {
    Queue<Integer> statuses = new ConcurrentLinkedQueue<>();
    for (int turn = 0; turn < TURNS; turn++) {
      String login = "session-closed" + turn;
      Person person = cast.person(login, Role.AUDITOR, Optional.empty(), Optional.empty());
      accounts.close(WaitingDraw.ADMINISTRATOR, login);
      Shot look = Shot.of("GET", "/draws").with("Cookie", person.session().cookie());
      volley.send(
          Collections.nCopies(AT_ONCE, attack(look)), answer -> statuses.add(answer.status()));
    }
    assertThat(statuses).hasSize(TURNS * AT_ONCE).containsOnly(200);
  }

  @Test
  void the_same_form_sent_many_times_at_once_takes_effect_once() throws Exception {
    Secrets.Seat seat = secrets.strangers().get(0);
    Person person =
        cast.person(
            "session-many",
            Role.INSPECTOR,
            Optional.of(seat.department()),
            Optional.of(seat.inspector()));
    String address = "/field/visits/" + seat.visit() + "/accept";
    Attack press =
        new Attack(Kind.FORM_TOKEN, row(), person, PlainAttacks.shot("POST", address, person));
    Queue<Integer> statuses = new ConcurrentLinkedQueue<>();
    volley.send(Collections.nCopies(AT_ONCE, press), answer -> statuses.add(answer.status()));
    assertThat(statuses).hasSize(AT_ONCE).containsOnly(303);
    assertThat(accepted(person)).isEqualTo(1);
  }

  @Test
  void a_button_pressed_twice_on_one_view_renews_a_password_once() throws Exception {
    String login = "0-session-renewed";
    accounts.open(WaitingDraw.ADMINISTRATOR, NewAccount.of(login, "测试人员", Role.AUDITOR));
    Person administrator =
        cast.person("session-renews", Role.ADMINISTRATOR, Optional.empty(), Optional.empty());
    Attack press = renewal(login, administrator);
    String once = found(ONCE, volley.send(press).body());
    assertThat(renewals(login)).isEqualTo(1);
    assertThat(found(ONCE, volley.send(press).body())).as("it stays to be read").isEqualTo(once);
    assertThat(renewals(login)).isEqualTo(1);
    Attack next = renewal(login, administrator);
    assertThat(found(ONCE, volley.send(next).body())).isNotEqualTo(once);
    assertThat(renewals(login)).isEqualTo(2);
  }

  /** The press of the account's first button as the page shows it now. */
  private Attack renewal(String login, Person by) throws Exception {
    String address = "/console/accounts.xhtml";
    String page = get(by.session().cookie(), address).body().replace("&quot;", "\"");
    String button =
        found(
            Pattern.compile("<code>" + login + "</code>.*?<button id=\"([^\"]+)\"", DOTALL), page);
    String edition =
        found(
            Pattern.compile(
                "s:\"" + Pattern.quote(button) + "\".*?\"edition\",value:\"(\\d+)\"", DOTALL),
            page);
    String state = found(Pattern.compile("ViewState\"[^>]*value=\"([^\"]*)\""), page);
    String nonce = found(Pattern.compile("nonce=\"([^\"]+)\""), page);
    String body =
        "all=all&jakarta.faces.partial.ajax=true&jakarta.faces.partial.render=desk"
            + "&jakarta.faces.source=%1$s&jakarta.faces.partial.execute=%1$s&%1$s=%1$s"
            + "&edition=%2$s&jakarta.faces.ViewState=%3$s&primefaces.nonce=%4$s";
    Shot shot =
        Shot.form(
            address,
            body.formatted(
                Visitor.encoded(button), edition, Visitor.encoded(state), Visitor.encoded(nonce)));
    return new Attack(
        Kind.FORM_TOKEN,
        row(),
        Person.PUBLIC,
        shot.with("Faces-Request", "partial/ajax").with("Cookie", by.session().cookie()));
  }

  private static String found(Pattern wanted, String text) {
    Matcher matcher = wanted.matcher(text);
    assertThat(matcher.find()).as("%s in %s", wanted, text).isTrue();
    return matcher.group(1);
  }

  private long renewals(String login) {
    return ((Number)
            database
                .createNativeQuery(
                    "select count(*) from audit_entry where verb = 'renew-password'"
                        + " and subject = ?")
                .setParameter(1, "account " + login)
                .getSingleResult())
        .longValue();
  }

  private long accepted(Person person) {
    return ((Number)
            database
                .createNativeQuery(
                    "select count(*) from audit_entry where verb = 'accept-visit' and actor = ?")
                .setParameter(1, person.name())
                .getSingleResult())
        .longValue();
  }

  private Answer get(String cookie, String address) throws Exception {
    return volley.send(attack(Shot.of("GET", address).with("Cookie", cookie)));
  }

  private static Attack attack(Shot shot) {
    return new Attack(Kind.FORM_TOKEN, row(), Person.PUBLIC, shot);
  }

  private static Route row() {
    return Routes.table().get(0);
  }

  private static Optional<String> cookie(Answer answer) {
    List<String> set = answer.response().headers().allValues("Set-Cookie");
    return set.stream()
        .filter(each -> each.startsWith("mingqian="))
        .map(each -> each.split(";", 2)[0])
        .findFirst();
  }
}
