package mingqian.it;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import mingqian.access.Route;
import mingqian.it.Attack.Kind;
import mingqian.it.Attack.Shot;

/**
 * The attacks on every row of the table of addresses that need no page before them. A form is
 * filled so that only the attack stands between it and a change.
 *
 * @param rows the table
 * @param people everybody
 * @param addresses how a row is asked for things
 */
record PlainAttacks(List<Route> rows, List<Person> people, Addresses addresses) {
  private static final Set<String> ALL =
      Set.of("GET", "HEAD", "POST", "PUT", "DELETE", "PATCH", "TRACE", "OPTIONS", "PROPFIND");
  private static final int LARGE = 3_000_000;

  /** A filled form of everything that any form asks, and of much that none asks. */
  private static final String FIELDS =
      "&found=%E5%81%87&code=1&reason=%E5%81%87%E7%9A%84%E7%90%86%E7%94%B1&ground=%E5%81%87%E7%9A%84"
          + "&old=x&chosen=y&repeated=z&login=nobody-there&password=x&next=/console/index.xhtml";

  /** The same for the interface; every verb lacks something that it cannot do without. */
  private static final String JSON =
      "{\"ground\":\"\",\"reason\":\"\",\"recordedBy\":\"admin\",\"state\":\"PUBLISHED\",\"id\":1,"
          + "\"role\":\"ADMINISTRATOR\",\"department\":\"SCJG\",\"visit\":1,\"order\":\"1\"}";

  static final String EXTRA =
      "&recordedBy=admin&state=PUBLISHED&id=1&role=ADMINISTRATOR&visit=1&part=1&version=0"
          + "&department=SCJG&inspector=1&mustChange=false&active=true&class=x";

  Stream<Attack> roleNotAdmitted() {
    return each(
        (row, person) ->
            row.methods().stream()
                .filter(method -> !methods(row, person).contains(method))
                .map(method -> shot(method, addresses.usual(row), person)),
        Kind.ROLE_NOT_ADMITTED);
  }

  Stream<Attack> verbSwap() {
    return each(
        (row, person) -> {
          Set<String> right = methods(row, person);
          String address = addresses.usual(row);
          Stream<Shot> swapped =
              ALL.stream()
                  .filter(method -> !right.contains(method))
                  .map(method -> shot(method, address, person));
          return right.contains("POST")
              ? swapped
              : Stream.concat(
                  swapped,
                  Stream.of(
                      shot("POST", address + joint(address) + "_method=DELETE", person)
                          .with("X-HTTP-Method-Override", "GET")));
        },
        Kind.VERB_SWAP);
  }

  Stream<Attack> formToken() {
    String foreign = people.get(1).session().token();
    return each(
        (row, person) ->
            !person.isAdmittedBy(row)
                ? Stream.empty()
                : row.path().startsWith("/api/") && row.methods().contains("POST")
                    ? Stream.of("", "no-session", other(person, foreign))
                        .filter(token -> !person.session().isMachine())
                        .map(
                            token ->
                                Shot.json(addresses.usual(row), JSON).with("X-CSRF-Token", token))
                    : isForm(row)
                        ? Stream.of(
                                "", "_csrf=", "_csrf=no-session", "_csrf=" + other(person, foreign))
                            .map(token -> Shot.form(addresses.usual(row), token + FIELDS + EXTRA))
                        : Stream.empty(),
        Kind.FORM_TOKEN);
  }

  private String other(Person person, String foreign) {
    return person.session().token().equals(foreign) ? people.get(2).session().token() : foreign;
  }

  Stream<Attack> getForChange() {
    return each(
        (row, person) ->
            row.methods().equals(Set.of("POST"))
                ? Stream.of("GET", "HEAD")
                    .map(
                        method ->
                            Shot.of(
                                method,
                                addresses.usual(row)
                                    + joint(addresses.usual(row))
                                    + "_csrf="
                                    + person.session().token()
                                    + FIELDS))
                : Stream.empty(),
        Kind.GET_FOR_CHANGE);
  }

  Stream<Attack> foreignSite() {
    return each(
        (row, person) ->
            row.methods().contains("POST")
                    && !person.session().isMachine()
                    && person.isAdmittedBy(row)
                ? Stream.of(
                        "Origin: http://evil.example",
                        "Origin: null",
                        "Origin: http://127.0.0.1:8081",
                        "Origin: " + Visitor.at("") + ".evil.example",
                        "Sec-Fetch-Site: cross-site",
                        "Sec-Fetch-Site: same-site")
                    .map(header -> header.split(": ", 2))
                    .map(
                        header ->
                            shot("POST", addresses.usual(row), person).with(header[0], header[1]))
                : Stream.empty(),
        Kind.FOREIGN_SITE);
  }

  Stream<Attack> pathTrick() {
    return each(
        (row, person) -> Tricks.of(addresses.usual(row)).map(address -> Shot.of("GET", address)),
        Kind.PATH_TRICK);
  }

  Stream<Attack> tooLarge() {
    String large = "&found=" + "x".repeat(LARGE) + FIELDS;
    return rows.stream()
        .filter(row -> row.methods().contains("POST"))
        .flatMap(
            row ->
                people.stream()
                    .filter(person -> person.isAdmittedBy(row))
                    .limit(1)
                    .map(
                        person ->
                            new Attack(
                                Kind.TOO_LARGE,
                                row,
                                person,
                                Shot.form(
                                    addresses.with(row, Things.NONE).stream()
                                        .findFirst()
                                        .orElse(addresses.usual(row)),
                                    "_csrf=x" + large))));
  }

  /**
   * Fields that no form asks for, beside those that it does: at things that are not there and at
   * things that are over.
   *
   * @param over how a row is asked for things that are over
   */
  Stream<Attack> extraField(Addresses over) {
    return each(
        (row, person) ->
            row.methods().contains("POST") && person.isAdmittedBy(row) && !isOwnSession(row)
                ? Stream.concat(
                        addresses.with(row, Things.NONE).stream(),
                        addresses.with(row, Things.NONE).isEmpty()
                            ? Stream.empty()
                            : Stream.of(over.usual(row)))
                    .map(address -> shot("POST", address, person))
                    .map(PlainAttacks::withExtra)
                : Stream.empty(),
        Kind.EXTRA_FIELD);
  }

  /** Odd things in every place of an address, asked for by the first two people who may come in. */
  Stream<Attack> oddId() {
    return each(
        (row, person) ->
            people.stream().filter(one -> one.isAdmittedBy(row)).limit(2).anyMatch(person::equals)
                ? Things.ODD.stream()
                    .flatMap(odd -> addresses.with(row, odd).stream())
                    .flatMap(
                        address ->
                            row.methods().stream().map(method -> shot(method, address, person)))
                : Stream.empty(),
        Kind.ODD_ID);
  }

  /** A request as the person's own browser would send it, with the token of the own session. */
  static Shot shot(String method, String address, Person person) {
    if (!method.equals("POST")) {
      return Shot.of(method, address);
    }
    return address.startsWith("/api/")
        ? Shot.json(address, JSON).with("X-CSRF-Token", person.session().token())
        : Shot.form(address, "_csrf=" + person.session().token() + FIELDS);
  }

  private static Shot withExtra(Shot shot) {
    String body = shot.body().startsWith("{") ? shot.body() : shot.body() + EXTRA;
    return new Shot("POST", shot.address(), shot.headers(), body);
  }

  private static boolean isForm(Route row) {
    return row.methods().contains("POST")
        && !row.path().endsWith(".xhtml")
        && !row.path().startsWith("/api");
  }

  /** Whether a post changes the person's own session as it should. */
  private static boolean isOwnSession(Route row) {
    return row.path().equals("/logout");
  }

  /** The methods by which the person may come to the path, by any row. */
  private Set<String> methods(Route row, Person person) {
    List<String> right = new ArrayList<>();
    rows.stream()
        .filter(other -> other.path().equals(row.path()) && person.isAdmittedBy(other))
        .forEach(other -> right.addAll(other.methods()));
    return Set.copyOf(right);
  }

  private static String joint(String address) {
    return address.contains("?") ? "&" : "?";
  }

  private interface Maker {
    Stream<Shot> shots(Route row, Person person);
  }

  private Stream<Attack> each(Maker maker, Kind kind) {
    return rows.stream()
        .flatMap(
            row ->
                people.stream()
                    .flatMap(
                        person ->
                            maker.shots(row, person).map(s -> new Attack(kind, row, person, s))));
  }
}
