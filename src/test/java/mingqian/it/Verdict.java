package mingqian.it;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import mingqian.access.Routes;
import mingqian.it.Attack.Kind;
import mingqian.it.Volley.Answer;

/** Weighs the answers to attacks and counts: what leaked, what broke, what was let in. */
final class Verdict {
  /**
   * Shows its insides: a word that is looked for first, since pages are long, and what proves it.
   */
  private static final Map<String, Pattern> INSIDES =
      Map.of(
          "at ", Pattern.compile("\\bat (?:mingqian|java|jakarta|org|com|fish)\\.[\\w.$]+\\("),
          "Exception", Pattern.compile("Exception\\b"),
          "Caused by:", Pattern.compile("Caused by:"),
          "select ", Pattern.compile("\\bselect .{1,80} from "),
          "SELECT ", Pattern.compile("\\bSELECT .{1,80} FROM "),
          "org.", Pattern.compile("org\\.(?:glassfish|eclipse|h2|postgresql)\\."));

  private static final Set<Integer> REFUSED =
      Set.of(302, 303, 400, 401, 403, 404, 405, 413, 415, 429, 501);

  private static final Set<Kind> MUST_BE_REFUSED =
      Set.of(Kind.ROLE_NOT_ADMITTED, Kind.VERB_SWAP, Kind.FOREIGN_SITE);

  private final Canaries<Secret> canaries = new Canaries<>();
  private final Map<Kind, AtomicInteger> shots = new ConcurrentSkipListMap<>();
  private final Map<Kind, AtomicInteger> leaks = new ConcurrentSkipListMap<>();
  private final Queue<String> complaints = new ConcurrentLinkedQueue<>();

  Verdict(Collection<Secret> secrets) {
    for (Secret secret : secrets) {
      canaries.add(secret.code(), secret);
      canaries.add(secret.name(), secret);
    }
  }

  /** Weighs one answer. */
  void weigh(Answer answer) {
    Kind kind = answer.attack().kind();
    shots.computeIfAbsent(kind, k -> new AtomicInteger()).incrementAndGet();
    if (answer.status() >= 500 && answer.status() != 501) {
      complain(answer, "broke: " + answer.status());
    }
    if (showsInsides(answer.body())) {
      complain(answer, "shows its insides");
    }
    boolean known = answer.attack().by().actor().isPresent();
    if (MUST_BE_REFUSED.contains(kind)
        || (kind == Kind.FORM_TOKEN && known)
        || (kind == Kind.GET_FOR_CHANGE && !mayRead(answer.attack()))) {
      mustBeRefused(answer);
    }
    leaks(answer);
  }

  private static boolean showsInsides(String body) {
    return INSIDES.entrySet().stream()
        .anyMatch(sign -> body.contains(sign.getKey()) && sign.getValue().matcher(body).find());
  }

  /** Whether the person may open the page that changes only by a form. */
  private static boolean mayRead(Attack attack) {
    return Routes.table().stream()
        .filter(row -> row.path().equals(attack.row().path()))
        .filter(row -> row.methods().contains("GET"))
        .anyMatch(attack.by()::isAdmittedBy);
  }

  /** A refusal; a redirect leads to the login, the own password or, after a logout, home. */
  void mustBeRefused(Answer answer) {
    boolean elsewhere =
        !answer.location().isEmpty()
            && !answer.location().matches("(?:http://127.0.0.1:\\d+)?/(?:login\\b.*|password)");
    if (!REFUSED.contains(answer.status()) || elsewhere) {
      complain(answer, "was let in: " + answer.status() + " " + answer.location());
    }
  }

  private void leaks(Answer answer) {
    // What the request itself says comes back in some answers and tells nothing.
    String said = answer.said();
    for (Secret secret : canaries.in(said)) {
      boolean asked = answer.attack().shot().address().contains(secret.code());
      if (!asked && !secret.mayBeNamed(answer.attack().by(), answer.attack().row())) {
        leaks.computeIfAbsent(answer.attack().kind(), k -> new AtomicInteger()).incrementAndGet();
        complain(answer, "names the secret target of visit " + secret.visit());
      }
    }
  }

  /** Where two answers begin to differ. */
  static String difference(String one, String none) {
    int at = 0;
    while (at < Math.min(one.length(), none.length()) && one.charAt(at) == none.charAt(at)) {
      at++;
    }
    return around(one, at) + " / " + around(none, at);
  }

  private static String around(String text, int at) {
    return text.substring(Math.max(0, at - 20), Math.min(text.length(), at + 60));
  }

  void complain(Answer answer, String what) {
    complaints.add(answer.attack() + " -> " + what);
  }

  /** What was wrong, at most so much. */
  List<String> complaints(int most) {
    return complaints.stream().sorted().limit(most).toList();
  }

  int leaked(Kind kind) {
    return leaks.getOrDefault(kind, new AtomicInteger()).get();
  }

  /** How many attacks of each kind there were. */
  Map<Kind, Integer> counts() {
    Map<Kind, Integer> counts = new TreeMap<>();
    shots.forEach((kind, count) -> counts.put(kind, count.get()));
    return counts;
  }
}
