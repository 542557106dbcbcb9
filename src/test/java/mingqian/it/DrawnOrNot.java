package mingqian.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import mingqian.access.Routes;
import mingqian.it.Attack.Kind;
import mingqian.it.Attack.Shot;
import mingqian.it.Volley.Answer;
import mingqian.terms.DrawId;

/**
 * Asks for an enterprise that is drawn and for one that is not: to whoever must not know, status,
 * headers and body are the same.
 */
final class DrawnOrNot {
  /** Headers of the moment and of the connection, which the server closes after so many answers. */
  private static final Set<String> MOMENTARY = Set.of("date", "connection", "keep-alive");

  private static final List<String> ADDRESSES =
      List.of(
          "/enterprises/%s",
          "/results?q=%s",
          "/draws/DRAW?code=%s",
          "/draws/DRAW?code=%s&salt=0123456789abcdef0123456789abcdef",
          "/draws/DRAW/fairness?code=%s",
          "/console/draw.xhtml?id=DRAW&code=%s",
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

  /** How often a page that changes by itself is asked again. */
  private static final int TRIES = 10;

  private final Volley volley;
  private final Secret drawn;
  private final Secrets.Enterprise other;

  DrawnOrNot(Volley volley, Secret drawn, Secrets.Enterprise other) {
    this.volley = volley;
    this.drawn = drawn;
    this.other = other;
  }

  /** Where people who must not know can tell the two apart. */
  List<String> toldApart(DrawId draw, List<Person> people)
      throws IOException, InterruptedException {
    List<Attack> all = new ArrayList<>();
    people.stream()
        .filter(person -> !drawn.isKnownTo(person))
        .forEach(
            person ->
                ADDRESSES.stream()
                    .map(address -> address.replace("DRAW", draw.value()))
                    .forEach(
                        address -> {
                          all.add(reading(person, address.formatted(drawn.code())));
                          all.add(reading(person, address.formatted(other.code())));
                        }));
    Map<Attack, String> said = new ConcurrentHashMap<>();
    volley.send(all, answer -> said.put(answer.attack(), nameless(answer)));
    assertThat(said).hasSameSizeAs(all);
    List<String> complaints = new ArrayList<>();
    for (int i = 0; i < all.size(); i += 2) {
      if (!said.get(all.get(i)).equals(said.get(all.get(i + 1)))) {
        askedAgain(all.get(i), all.get(i + 1)).ifPresent(complaints::add);
      }
    }
    return complaints;
  }

  /**
   * The office works on between two answers: a page of counts differs from itself a moment later.
   * So the drawn one is asked for before and after the other, until its own two answers agree.
   */
  private Optional<String> askedAgain(Attack drawnOne, Attack otherOne)
      throws IOException, InterruptedException {
    for (int i = 0; i < TRIES; i++) {
      String before = nameless(volley.send(drawnOne));
      String other = nameless(volley.send(otherOne));
      String after = nameless(volley.send(drawnOne));
      if (before.equals(after)) {
        return before.equals(other)
            ? Optional.empty()
            : Optional.of(
                "%s can tell drawn from not drawn: %s"
                    .formatted(drawnOne, Verdict.difference(before, other)));
      }
    }
    return Optional.of(drawnOne + " never says the same twice");
  }

  private static Attack reading(Person person, String address) {
    return new Attack(Kind.FOREIGN_ID, Routes.table().get(0), person, Shot.of("GET", address));
  }

  private String nameless(Answer answer) {
    return said(answer)
        .replace(drawn.code(), "CODE")
        .replace(other.code(), "CODE")
        .replace(drawn.name(), "NAME")
        .replace(other.name(), "NAME");
  }

  /** All that an answer says but what differs from one moment to the next. */
  static String said(Answer answer) {
    Map<String, List<String>> headers = new TreeMap<>(answer.response().headers().map());
    headers.keySet().removeIf(key -> MOMENTARY.contains(key.toLowerCase(Locale.ROOT)));
    return Answer.constant(answer.status() + " " + headers + " " + answer.body());
  }
}
