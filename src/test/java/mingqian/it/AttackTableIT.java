package mingqian.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mingqian.access.Role;
import mingqian.access.Route;
import mingqian.access.Routes;
import mingqian.it.Attack.Kind;
import mingqian.it.Attack.Shot;
import mingqian.it.Volley.Answer;
import mingqian.office.Office;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Every row of the table of addresses is attacked by everybody in every way, while a draw is
 * conducted and secret: no row of the database changes, no secret target is named.
 */
@ExtendWith(ArquillianExtension.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AttackTableIT {
  private static final String REPORT = "attacks.md";
  private static final int SHOWN = 40;
  private static final int SOME = 7;

  @Inject private WaitingDraw waiting;
  @Inject private Cast cast;
  @Inject private Secrets secrets;
  @Inject private Things things;
  @Inject private Tables tables;
  @Inject private Office office;

  private final Volley volley = new Volley();
  private final Map<Kind, Set<String>> changes = new TreeMap<>();
  private final Map<String, Answer> nothings = new HashMap<>();
  private Addresses addresses;
  private List<Person> people;
  private List<Secret> secret;
  private Verdict verdict;
  private Map<String, String> before;

  /** Waits outside the server, where no request grows too old. */
  @Test
  @Order(0)
  @RunAsClient
  void the_rehearsal_is_over() throws Exception {
    AwaitOffice.rehearsed();
    assertThat(AwaitOffice.page("/progress")).contains("\"finished\":true");
  }

  @Test
  @Order(1)
  void no_attack_changes_or_tells_anything() throws Exception {
    waiting.awaitConducted();
    addresses = new Addresses(things.byName());
    people = cast.everybody("attack");
    secret = secrets.all();
    assertThat(secret).as("secret visits").hasSizeGreaterThan(20);
    verdict = new Verdict(secret);
    Map<String, String> first = tables.digests();
    before = tables.movingDigests();
    PlainAttacks plain = new PlainAttacks(Routes.table(), people, addresses);
    run(Kind.ROLE_NOT_ADMITTED, plain.roleNotAdmitted());
    run(Kind.VERB_SWAP, new PlainAttacks(Routes.table(), some(), addresses).verbSwap());
    run(Kind.FORM_TOKEN, plain.formToken());
    run(Kind.GET_FOR_CHANGE, plain.getForChange());
    run(Kind.FOREIGN_SITE, plain.foreignSite());
    run(Kind.EXTRA_FIELD, plain.extraField(new Addresses(things.over())));
    run(Kind.ODD_ID, new PlainAttacks(Routes.table(), oneOfEach(), addresses).oddId());
    run(
        Kind.PATH_TRICK,
        new PlainAttacks(Routes.table(), few().subList(0, 2), addresses).pathTrick());
    run(Kind.TOO_LARGE, plain.tooLarge());
    run(Kind.VIEW_STATE, viewStates().stream());
    foreignIds();
    everybody_is_still_logged_in();
    report();
    assertThat(verdict.complaints(SHOWN)).isEmpty();
    assertThat(changes).isEmpty();
    Map<String, String> last = new TreeMap<>(tables.digests());
    last.keySet().retainAll(Tables.DIRECTORIES);
    assertThat(last).isNotEmpty();
    assertThat(first).containsAllEntriesOf(last);
    assertThat(verdict.counts().keySet()).containsExactly(Kind.values());
  }

  @Test
  @Order(2)
  @RunAsClient
  void the_counts_are_printed() throws Exception {
    Path written = Path.of(System.getProperty("it.office"), "data", REPORT);
    System.out.println(Files.readString(written));
    Files.copy(
        written, Path.of("target", REPORT), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
  }

  private void run(Kind kind, Stream<Attack> attacks) throws InterruptedException {
    List<Attack> all = attacks.toList();
    volley.send(
        IntStream.range(0, all.size())
            .filter(number -> isDue(kind, number))
            .mapToObj(all::get)
            .toList(),
        verdict::weigh);
    look(kind);
  }

  /**
   * All of them on the embedded database; on the other, which no door knows of, some, and all that
   * reach a query with what no column takes.
   */
  private boolean isDue(Kind kind, int number) {
    return "h2".equals(System.getProperty("it.database"))
        || kind == Kind.ODD_ID
        || number % SOME == 0;
  }

  private void look(Kind kind) {
    Map<String, String> after = tables.movingDigests();
    if (!after.equals(before)) {
      changes.put(kind, Tables.changed(before, after));
      before = after;
    }
  }

  /** The public, an inspector, a reviewer, the auditor and a liaison. */
  private List<Person> few() {
    List<Person> few = new ArrayList<>(List.of(Person.PUBLIC));
    for (Role role : List.of(Role.INSPECTOR, Role.REVIEWER, Role.AUDITOR, Role.LIAISON)) {
      few.add(people.stream().filter(one -> one.is(role)).findFirst().orElseThrow());
    }
    return few;
  }

  /**
   * The public, an inspector, those who may do most, and machines, with and without a good token.
   */
  private List<Person> some() {
    List<Person> some = new ArrayList<>(few().subList(0, 2));
    for (Role role : List.of(Role.COORDINATOR, Role.ADMINISTRATOR)) {
      some.add(people.stream().filter(one -> one.is(role)).findFirst().orElseThrow());
    }
    List<Person> machines =
        people.stream().filter(one -> one.session().isMachine()).collect(Collectors.toList());
    some.add(machines.get(0));
    some.add(machines.get(machines.size() - 1));
    return some;
  }

  /** The public, one person of each role, and the machines with a good token. */
  private List<Person> oneOfEach() {
    Set<Person> some = new LinkedHashSet<>(List.of(Person.PUBLIC));
    for (Role role : Role.values()) {
      some.add(people.stream().filter(one -> one.is(role)).findFirst().orElseThrow());
    }
    people.stream()
        .filter(one -> one.session().isMachine() && one.actor().isPresent())
        .forEach(some::add);
    return List.copyOf(some);
  }

  /** Attacks with the pages of people who are still there, and of one who has left. */
  private List<Attack> viewStates() throws Exception {
    FacesAttacks faces = new FacesAttacks(volley, addresses);
    List<Attack> attacks = new ArrayList<>();
    Person leaving =
        cast.person("attack-leaving", Role.COORDINATOR, Optional.empty(), Optional.empty());
    for (Route row : Routes.table()) {
      if (row.path().endsWith(".xhtml") && row.methods().contains("POST")) {
        Person owner =
            people.stream().filter(one -> one.isAdmittedBy(row)).findFirst().orElseThrow();
        Set<Person> some = new LinkedHashSet<>(few());
        people.stream().filter(one -> one.isAdmittedBy(row)).limit(2).forEach(some::add);
        faces.on(row, owner, faces.page(row, owner), List.copyOf(some)).forEach(attacks::add);
        if (leaving.isAdmittedBy(row)) {
          String page = faces.page(row, leaving);
          faces.on(row, owner, page, List.of(leaving, owner)).forEach(attacks::add);
        }
      }
    }
    fire(row("/logout"), leaving, PlainAttacks.shot("POST", "/logout", leaving));
    before = tables.movingDigests();
    return attacks;
  }

  private static Route row(String path) {
    return Routes.table().stream().filter(row -> row.path().equals(path)).findFirst().orElseThrow();
  }

  /** What is not for a person is answered like what is not there. */
  private void foreignIds() throws Exception {
    int number = 0;
    for (Route row : Routes.table()) {
      for (Person person : people) {
        if (person.isAdmittedBy(row)) {
          for (Addresses.Asked asked : addresses.samples(row)) {
            if (things.isForeign(asked, row, person, secret) && isDue(Kind.FOREIGN_ID, number++)) {
              compare(row, person, asked);
            }
          }
        }
      }
    }
    look(Kind.FOREIGN_ID);
  }

  private void compare(Route row, Person person, Addresses.Asked asked) throws Exception {
    for (String method : new TreeSet<>(row.methods())) {
      Answer found = fire(row, person, PlainAttacks.shot(method, asked.address(), person));
      Answer nothing = nothing(row, person, method, asked.nothing());
      verdict.weigh(found);
      String one = found.status() + " " + plain(found, asked.thing());
      String none = nothing.status() + " " + plain(nothing, asked.thing());
      if (!one.equals(none)) {
        verdict.complain(
            found,
            "is answered otherwise than what does not exist: " + Verdict.difference(one, none));
      }
    }
  }

  /** The same nothing is asked for once. */
  private Answer nothing(Route row, Person person, String method, String address) throws Exception {
    String asked = person + " " + method + " " + address;
    if (!nothings.containsKey(asked)) {
      nothings.put(asked, fire(row, person, PlainAttacks.shot(method, address, person)));
    }
    return nothings.get(asked);
  }

  private Answer fire(Route row, Person person, Shot shot) throws Exception {
    return volley.send(new Attack(Kind.FOREIGN_ID, row, person, shot));
  }

  /** What was said, without the thing in its addresses, nor nothing in its place; for both. */
  private static String plain(Answer answer, String thing) {
    String any =
        Stream.of(thing, Visitor.encoded(thing), Things.NONE)
            .map(Pattern::quote)
            .collect(Collectors.joining("|"));
    return answer.constant().replaceAll("(/|=|%2F|%3D)(?:" + any + ")(?![0-9A-Za-z])", "$1THING");
  }

  private void everybody_is_still_logged_in() throws Exception {
    for (Person person : people) {
      if (person.actor().isPresent() && !person.session().cookie().isEmpty()) {
        Answer page = fire(row("/password"), person, Shot.of("GET", "/password"));
        assertThat(page.status()).as(person + " is still logged in").isEqualTo(200);
      }
    }
  }

  private void report() throws Exception {
    StringBuilder lines = new StringBuilder("# Attacks 攻击表\n\n");
    lines.append("| kind | attacks | changes | leaks |\n|---|---:|---:|---:|\n");
    verdict
        .counts()
        .forEach(
            (kind, count) ->
                lines.append(
                    "| %s | %d | %d | %d |%n"
                        .formatted(
                            kind,
                            count,
                            changes.getOrDefault(kind, Set.of()).size(),
                            verdict.leaked(kind))));
    Files.writeString(office.data().resolve(REPORT), lines);
  }
}
