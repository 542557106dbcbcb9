package mingqian.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mingqian.access.Role;
import mingqian.access.Route;
import mingqian.access.Route.Entrance;
import mingqian.access.Routes;
import mingqian.it.Attack.Kind;
import mingqian.it.Attack.Shot;
import mingqian.it.Volley.Answer;
import mingqian.office.Office;
import mingqian.terms.DrawId;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Secret until known: everybody reads every address of the table, in each state of a draw and of
 * one of its visits, and finds the names of targets only where the regulation lets the person know
 * them. It runs last: it leads the draw that is still open to its disclosure.
 */
@ExtendWith(ArquillianExtension.class)
class WhoKnowsIT {
  private static final Pattern LINK = Pattern.compile("(?:href|src)=\"(/[^\"#]*)");

  private static final String DISCLOSED = "disclosed";

  /** Of so many, one at least has an enterprise just alike. */
  private static final int FEW = 10;

  /** The states looked at on either database; the others on the embedded one only. */
  private static final Set<String> EVERYWHERE =
      Set.of("sealed", "conducted", "notified", "recorded", "published", DISCLOSED);

  /** What the server itself tells whoever watches it. */
  private static final Map<String, List<String>> WATCHED =
      Map.of(
          "/health/**",
          List.of("/health", "/health/ready", "/health/live"),
          "/metrics/**",
          List.of("/metrics", "/metrics?scope=application", "/metrics?scope=vendor"),
          "/openapi/**",
          List.of("/openapi"));

  @Inject private WaitingDraw waiting;
  @Inject private LifeOfDraw life;
  @Inject private LifeOfVisits visits;
  @Inject private Cast cast;
  @Inject private Secrets secrets;
  @Inject private Things things;
  @Inject private Office office;

  private final Volley volley = new Volley();
  private final Queue<String> complaints = new ConcurrentLinkedQueue<>();
  private final Queue<String> heard = new ConcurrentLinkedQueue<>();
  private final Map<String, Integer> read = new TreeMap<>();
  private List<Person> people = List.of();
  private DrawId draw;
  private long changed;

  @BeforeEach
  void wait_for_the_rehearsal() throws InterruptedException {
    waiting.awaitSealed();
  }

  @Test
  void a_target_is_named_to_nobody_who_must_not_know_it_in_any_state() throws Exception {
    draw = life.open();
    people = cast.everybody("open");
    a_draw_that_is_not_sealed_is_not_there_for_the_public();
    look("not sealed", 0);
    life.seal(draw);
    look("sealed", 0);
    life.conduct(draw);
    long visit = secrets.strangers().get(0).visit();
    people = cast.everybody("knows");
    assertThat(secrets.all()).hasSizeGreaterThan(20);
    assertThat(secrets.andReserves()).anyMatch(secret -> secret.visit() == 0);
    look("conducted", visit);
    change(visit);
    look("changed", visit);
    visits.holdNotices(true);
    life.awaitDay(visit);
    visits.notifyEnterprise(visit);
    visits.holdNotices(false);
    look("notified", visit);
    visits.checkIn(visit);
    look("checked in", visit);
    visits.record(visit);
    look("recorded", visit);
    visits.giveBack(visit);
    look("returned", visit);
    visits.record(visit);
    visits.publish(visit);
    look("published", visit);
    visits.correct(visit);
    look("correcting", visit);
    visits.publishCorrection(visit);
    visits.object(visit);
    visits.follow(visit);
    look("corrected, objected to, followed up", visit);
    the_log_names_nobody();
    life.disclose(draw);
    nobody_had_heard_what_only_the_disclosure_says();
    look(DISCLOSED, visit);
    assertThat(complaints.stream().sorted().limit(40)).isEmpty();
    assertThat(read.keySet()).hasSize(isEmbedded() ? 12 : EVERYWHERE.size());
    Files.writeString(office.data().resolve("who-knows.txt"), read.toString());
  }

  private void a_draw_that_is_not_sealed_is_not_there_for_the_public() throws Exception {
    String unknown = draw.value().replace("2026-", "2036-");
    for (String address :
        List.of(
            "/draws/%s",
            "/api/public/draws/%s", "/exports/draws/%s/SHA256SUMS", "/check?draw=%s")) {
      Route row = Routes.table().get(0);
      Answer one = volley.send(reading(row, Person.PUBLIC, address.formatted(draw)));
      Answer two = volley.send(reading(row, Person.PUBLIC, address.formatted(unknown)));
      if (life.isBeforeSeal(draw)) {
        assertThat(DrawnOrNot.said(one).replace(draw.value(), unknown))
            .as(address)
            .isEqualTo(DrawnOrNot.said(two));
      }
    }
  }

  /** The team accepts; every change that a visit ahead can suffer befalls another one. */
  private void change(long visit) {
    Set<Long> watched =
        secrets.strangers().stream().map(Secrets.Seat::visit).collect(Collectors.toSet());
    Iterator<Long> others =
        secrets.ahead(draw.value()).stream()
            .filter(other -> other != visit && !watched.contains(other))
            .iterator();
    visits.accept(visit);
    changed = others.next();
    visits.recuse(changed);
    visits.replace(changed);
    visits.reschedule(changed);
    visits.substitute(others.next());
    visits.cancel(others.next());
  }

  /** Everybody reads everything; what is named is held against what each may know. */
  private void look(String state, long visit) throws Exception {
    if (!isEmbedded() && !EVERYWHERE.contains(state)) {
      return;
    }
    Canaries<Secret> canaries = canaries();
    Optional<Secret> watched = visit == 0 ? Optional.empty() : Optional.of(secrets.of(visit));
    List<Attack> all = inTurn(visit);
    long before = secrets.reads();
    Queue<String> permitted = new ConcurrentLinkedQueue<>();
    volley.send(
        all,
        answer -> {
          weigh(state, answer, canaries, permitted);
          watched.ifPresent(secret -> weighPapers(state, answer, secret));
        });
    read.put(state, all.size());
    assertThat(secrets.reads() - before)
        .as("logged reads while %s, of %s", state, permitted)
        .isGreaterThanOrEqualTo(permitted.size());
    lists_count_only_what_concerns_the_reader(state);
    if (!state.equals(DISCLOSED)) {
      // Then anybody may look up the tickets of those who were drawn and of those who were not.
      drawn_or_not_is_the_same_to_whoever_must_not_know(state);
    }
  }

  private static boolean isEmbedded() {
    return "h2".equals(System.getProperty("it.database"));
  }

  /** The readings of all people, each in turn: a person reads one page after the other. */
  private List<Attack> inTurn(long visit) throws Exception {
    List<Iterator<Attack>> waiting = new ArrayList<>();
    for (Person person : people) {
      waiting.add(readings(person, visit).iterator());
    }
    List<Attack> all = new ArrayList<>();
    while (!waiting.isEmpty()) {
      waiting.removeIf(next -> !next.hasNext());
      waiting.forEach(next -> all.add(next.next()));
    }
    return all;
  }

  private Canaries<Secret> canaries() throws IOException {
    Canaries<Secret> canaries = new Canaries<>();
    for (Secret secret : secrets.andReserves()) {
      canaries.add(secret.code(), secret);
      canaries.add(secret.name(), secret);
    }
    return canaries;
  }

  /** Lists count what concerns the reader, in every state. */
  private void lists_count_only_what_concerns_the_reader(String state) throws Exception {
    List<Secret> visits = secrets.of(draw);
    for (Totals list : Totals.values()) {
      List<Attack> all =
          people.stream()
              .flatMap(
                  person ->
                      Routes.table().stream()
                          .filter(row -> list.isOf(row.path()))
                          .filter(row -> row.methods().contains("GET") && person.isAdmittedBy(row))
                          .limit(1)
                          .map(row -> reading(row, person, list.address(draw.value()))))
              .toList();
      assertThat(all).hasSizeGreaterThan(3);
      Queue<Attack> doubtful = new ConcurrentLinkedQueue<>();
      volley.send(
          all,
          answer ->
              list.falsehood(answer, visits).ifPresent(found -> doubtful.add(answer.attack())));
      for (Attack attack : doubtful) {
        // The office works on; who is still told something false is told it on purpose.
        list.falsehood(volley.send(attack), secrets.of(draw))
            .ifPresent(found -> complaints.add(state + ": " + found));
      }
    }
  }

  /**
   * What was written about the visit is for those whom it concerns, before and after publication.
   */
  private void weighPapers(String state, Answer answer, Secret watched) {
    Person reader = answer.attack().by();
    if (answer.body().contains(LifeOfVisits.NOTE) && !watched.mayBeRead(reader)) {
      complaints.add(state + ": " + answer.attack() + " reads the papers of the visit");
    }
    boolean grounds = reader.is(Role.COORDINATOR) || reader.is(Role.AUDITOR);
    if (answer.body().contains(LifeOfVisits.GROUND) && !grounds) {
      complaints.add(state + ": " + answer.attack() + " reads why a visit was changed");
    }
  }

  private List<Attack> readings(Person person, long visit) throws Exception {
    Map<String, List<String>> known = new TreeMap<>(things.byName());
    for (String word : List.of("visits", "assignments", "visit")) {
      known.put(word, List.of(String.valueOf(visit)));
    }
    for (String word : List.of("draws", "draw", "id")) {
      known.put(word, List.of(draw.value()));
    }
    known.put("exports", List.of("draws/" + draw + "/drawn.csv"));
    Addresses addresses = new Addresses(known);
    List<Attack> all = new ArrayList<>();
    for (Route row : Routes.table()) {
      if (row.methods().contains("GET")
          && (person.equals(Person.PUBLIC) || person.isAdmittedBy(row))) {
        all.add(reading(row, person, addresses.usual(row)));
        if (isList(row)) {
          all.add(reading(row, person, row.path()));
        }
        WATCHED.getOrDefault(row.path(), List.of()).stream()
            .map(address -> reading(row, person, address))
            .forEach(all::add);
        if (row.path().equals("/field")) {
          all.add(reading(row, person, "/field?show=to-come"));
          all.add(reading(row, person, "/field?show=done"));
        }
      }
    }
    return person.equals(Person.PUBLIC) ? followed(all) : all;
  }

  /** Lists are read from their first page with nothing left out, too. */
  private static boolean isList(Route row) {
    return row.parameters().contains("page") && !row.path().contains("{");
  }

  private static Attack reading(Route row, Person person, String address) {
    return new Attack(Kind.FOREIGN_ID, row, person, Shot.of("GET", address));
  }

  /** The public also follows every link of the public pages, two steps far. */
  private List<Attack> followed(List<Attack> from) throws Exception {
    Route open = from.get(0).row();
    Set<String> addresses = new LinkedHashSet<>();
    from.forEach(one -> addresses.add(one.shot().address()));
    for (String address : List.copyOf(addresses)) {
      String body = volley.send(reading(open, Person.PUBLIC, address)).body();
      Matcher links = LINK.matcher(body);
      while (links.find() && addresses.size() < 250) {
        addresses.add(links.group(1).replace("&amp;", "&"));
      }
    }
    return addresses.stream()
        .filter(address -> !address.startsWith("/language"))
        .filter(address -> !address.startsWith("/enterprises/"))
        .map(address -> reading(open, Person.PUBLIC, address))
        .toList();
  }

  private void weigh(
      String state, Answer answer, Canaries<Secret> canaries, Queue<String> permitted) {
    Attack by = answer.attack();
    if (answer.status() >= 500) {
      complaints.add(state + ": " + by + " broke: " + answer.status());
    }
    if (!(by.row().entrance() instanceof Entrance.Only)) {
      heard.add(answer.body());
    }
    boolean named = false;
    for (Secret secret : canaries.in(answer.said())) {
      if (secret.mayBeNamed(by.by(), by.row())) {
        // A reserve has no visit: whoever names it speaks of something else, of a recusal, say.
        named |= secret.visit() != 0 && !Secret.isDirectory(by.row());
      } else {
        complaints.add(state + ": " + by + " names the target of " + secret);
      }
    }
    if (named) {
      permitted.add(by.toString());
    }
  }

  private void drawn_or_not_is_the_same_to_whoever_must_not_know(String state) throws Exception {
    // Credit codes of digits only would pass for numbers of visits.
    List<Secret> drawn =
        secrets.andReserves().stream()
            .filter(secret -> !secret.code().matches("[0-9]*"))
            .filter(secret -> secret.visit() != changed)
            .toList();
    for (boolean waits : new boolean[] {false, true}) {
      List<Secret> some = drawn.stream().filter(secret -> (secret.visit() == 0) == waits).toList();
      Optional<DrawnOrNot> pair = pair(some);
      assertThat(pair.isPresent() || some.size() < FEW).as("a pair of %s", some).isTrue();
      if (pair.isPresent()) {
        pair.get().toldApart(draw, people).forEach(found -> complaints.add(state + ": " + found));
      }
    }
  }

  /** The first of them for whom there is another enterprise just alike. */
  private Optional<DrawnOrNot> pair(List<Secret> some) throws IOException {
    for (Secret one : some) {
      Optional<Secrets.Enterprise> other = secrets.undrawn(one);
      if (other.isPresent()) {
        return Optional.of(new DrawnOrNot(volley, one, other.get()));
      }
    }
    return Optional.empty();
  }

  /** The server's log is read by whoever keeps the machine; it names no target, before or after. */
  private void the_log_names_nobody() throws Exception {
    Canaries<Secret> canaries = canaries();
    Path folder = office.data().resolveSibling(".");
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> logs =
          files
              .filter(file -> file.getFileName().toString().matches("server\\.log.*\\d?"))
              .toList();
      assertThat(logs).isNotEmpty();
      for (Path log : logs) {
        assertThat(canaries.in(Files.readString(log))).as(log.toString()).isEmpty();
      }
    }
  }

  private void nobody_had_heard_what_only_the_disclosure_says() throws Exception {
    String seed = Files.readString(office.exports().resolve("draws/" + draw + "/seed.csv"));
    String nonce = seed.lines().filter(line -> line.startsWith("nonce,")).findFirst().orElseThrow();
    String hidden = nonce.substring("nonce,".length());
    assertThat(hidden).hasSizeGreaterThan(20);
    assertThat(heard).noneMatch(body -> body.contains(hidden));
    assertThat(people).anyMatch(person -> person.is(Role.AUDITOR));
  }
}
