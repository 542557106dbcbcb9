package mingqian.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What lists say about how many there are: each person is told the number of those visits of the
 * draw that concern him, and of no other.
 */
enum Totals {
  MACHINES("/api/assignments", "?draw=%s", "\"total\":(\\d+)"),
  OFFICE("/console/visits.xhtml", "?draw=%s", "role=\"status\">共 (\\d+) 项检查");

  private final String path;
  private final String query;
  private final Pattern said;

  Totals(String path, String query, String said) {
    this.path = path;
    this.query = query;
    this.said = Pattern.compile(said);
  }

  /** The address of the list of a draw. */
  String address(String draw) {
    return path + query.formatted(draw);
  }

  boolean isOf(String row) {
    return row.replaceAll("\\?.*", "").equals(path);
  }

  /** What the list says to the person, where it says something false. */
  Optional<String> falsehood(Volley.Answer answer, List<Secret> visits) {
    Person reader = answer.attack().by();
    long right = visits.stream().filter(visit -> visit.isKnownTo(reader)).count();
    assertThat(answer.status()).as(answer.attack().toString()).isEqualTo(200);
    Matcher total = said.matcher(answer.body());
    String found = total.find() ? total.group(1) : "nothing";
    return found.equals(String.valueOf(right))
        ? Optional.empty()
        : Optional.of(
            String.format(
                Locale.ROOT, "%s is told of %s visits, %d concern", answer.attack(), found, right));
  }
}
