package mingqian.it;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import mingqian.access.Route;

/**
 * One request that must change nothing and tell nothing.
 *
 * @param row of the table of addresses that it goes for
 * @param by who sends it
 */
record Attack(Kind kind, Route row, Person by, Shot shot) {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final String FORM = "application/x-www-form-urlencoded";

  /** The ways to attack. */
  enum Kind {
    ROLE_NOT_ADMITTED,
    FOREIGN_ID,
    ODD_ID,
    EXTRA_FIELD,
    VERB_SWAP,
    FORM_TOKEN,
    GET_FOR_CHANGE,
    VIEW_STATE,
    FOREIGN_SITE,
    PATH_TRICK,
    TOO_LARGE
  }

  /**
   * What goes over the wire.
   *
   * @param address path and query as they are sent
   */
  record Shot(String method, String address, Map<String, String> headers, String body) {
    static Shot of(String method, String address) {
      return new Shot(method, address, Map.of(), "");
    }

    static Shot form(String address, String body) {
      return new Shot("POST", address, Map.of("Content-Type", FORM), body);
    }

    static Shot json(String address, String body) {
      return new Shot("POST", address, Map.of("Content-Type", "application/json"), body);
    }

    /** The same with one more header, which takes the place of one of the same name. */
    Shot with(String header, String value) {
      Map<String, String> more = new TreeMap<>(headers);
      more.put(header, value);
      return new Shot(method, address, more, body);
    }
  }

  HttpRequest request() {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(Visitor.at(shot.address()))
            .timeout(PATIENCE)
            .method(
                shot.method(),
                shot.body().isEmpty()
                    ? BodyPublishers.noBody()
                    : BodyPublishers.ofString(shot.body()));
    shot.headers().forEach(request::setHeader);
    if (!by.session().cookie().isEmpty() && !shot.headers().containsKey("Cookie")) {
      request.setHeader("Cookie", by.session().cookie());
    }
    if (by.session().isMachine() && !shot.headers().containsKey("Authorization")) {
      request.setHeader("Authorization", "Bearer " + by.session().bearer());
    }
    return request.build();
  }

  @Override
  public String toString() {
    String body = shot.body().length() > 200 ? shot.body().substring(0, 200) : shot.body();
    return kind + " by " + by + ": " + shot.method() + " " + shot.address() + " " + body;
  }
}
