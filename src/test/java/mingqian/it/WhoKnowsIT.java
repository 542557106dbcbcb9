package mingqian.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
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

  /** Headers of the moment and of the connection, which the server closes after so many answers. */
  private static final Set<String> MOMENTARY = Set.of("date", "connection", "keep-alive");

  private static final List<String> SAME_FOR_ALL =
      List.of(
          "/enterprises/%s",
          "/results?q=%s",
          "/draws/DRAW?code=%s",
          "/api/public/results?q=%s",
          "/api/public/draws/DRAW?code=%s",
          "/exports/draws/DRAW/%s",
          "/exports/draws/DRAW/drawn.csv?code=%s",
          "/field/visits/%s",
          "/api/assignments?q=%s",
          "/api/rulings?target=%s&day=2026-12-22",
          "/console/why.xhtml?target=%s&day=2026-12-22",
          "/console/review.xhtml?visit=%s",
          "/%s");

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
    a_draw_that_is_not_sealed_is_not_there_for_the_public();
    life.seal(draw);
    people = cast.everybody("sealed");
    look("sealed", 0);
    life.conduct(draw);
    long visit = secrets.strangers().get(0).visit();
    people = cast.everybody("knows");
    assertThat(secrets.all()).hasSizeGreaterThan(20);
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
    life.awaitDisclosure(draw);
    nobody_had_heard_what_only_the_disclosure_says();
    assertThat(complaints.stream().sorted().limit(40)).isEmpty();
    assertThat(read.keySet()).hasSize(10);
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
        assertThat(said(one).replace(draw.value(), unknown)).as(address).isEqualTo(said(two));
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
    Canaries<Secret> canaries = new Canaries<>();
    for (Secret secret : secrets.all()) {
      canaries.add(secret.code(), secret);
      canaries.add(secret.name(), secret);
    }
    Optional<Secret> watched = visit == 0 ? Optional.empty() : Optional.of(secrets.of(visit));
    List<Attack> all = new ArrayList<>();
    for (Person person : people) {
      all.addAll(readings(person, visit));
    }
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
        .as("logged reads while " + state)
        .isGreaterThanOrEqualTo(permitted.size());
    drawn_or_not_is_the_same_to_whoever_must_not_know(state);
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
        if (row.path().equals("/field")) {
          all.add(reading(row, person, "/field?show=to-come"));
          all.add(reading(row, person, "/field?show=done"));
        }
      }
    }
    return person.equals(Person.PUBLIC) ? followed(all) : all;
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
        named = !Secret.isDirectory(by.row());
      } else {
        complaints.add(state + ": " + by + " names the target of visit " + secret.visit());
      }
    }
    if (named) {
      permitted.add(by.toString());
    }
  }

  /**
   * Status, headers and body are the same for an enterprise that is drawn and for one that is not.
   */
  private void drawn_or_not_is_the_same_to_whoever_must_not_know(String state) throws Exception {
    // Credit codes of digits only would pass for numbers of visits.
    Optional<Secret> drawn =
        secrets.all().stream()
            .filter(secret -> !secret.code().matches("[0-9]*"))
            .filter(secret -> secret.visit() != changed)
            .findFirst();
    if (drawn.isEmpty()) {
      return;
    }
    Secrets.Enterprise other = secrets.undrawn(drawn.get());
    List<Attack> all = new ArrayList<>();
    for (Person person : people) {
      if (!drawn.get().isKnownTo(person)) {
        for (String address : SAME_FOR_ALL) {
          String path = address.replace("DRAW", draw.value());
          all.add(reading(Routes.table().get(0), person, path.formatted(drawn.get().code())));
          all.add(reading(Routes.table().get(0), person, path.formatted(other.code())));
        }
      }
    }
    Map<Attack, String> said = new ConcurrentHashMap<>();
    volley.send(
        all,
        answer ->
            said.put(
                answer.attack(),
                said(answer)
                    .replace(drawn.get().code(), "CODE")
                    .replace(other.code(), "CODE")
                    .replace(drawn.get().name(), "NAME")
                    .replace(other.name(), "NAME")));
    assertThat(said).hasSameSizeAs(all);
    for (int i = 0; i < all.size(); i += 2) {
      String one = said.get(all.get(i));
      String two = said.get(all.get(i + 1));
      if (!one.equals(two)) {
        complaints.add(
            "%s: %s, %s can tell drawn from not drawn: %s"
                .formatted(
                    state,
                    all.get(i).by(),
                    all.get(i).shot().address(),
                    Verdict.difference(one, two)));
      }
    }
  }

  private static String said(Answer answer) {
    Map<String, List<String>> headers = new TreeMap<>(answer.response().headers().map());
    headers.keySet().removeIf(key -> MOMENTARY.contains(key.toLowerCase(Locale.ROOT)));
    return Answer.constant(answer.status() + " " + headers + " " + answer.body());
  }

  /** The server's log is read by whoever keeps the machine; it names no target, before or after. */
  private void the_log_names_nobody() throws Exception {
    Canaries<Secret> canaries = new Canaries<>();
    for (Secret secret : secrets.all()) {
      canaries.add(secret.code(), secret);
      canaries.add(secret.name(), secret);
    }
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
