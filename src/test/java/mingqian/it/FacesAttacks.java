package mingqian.it;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mingqian.access.Route;
import mingqian.it.Attack.Kind;
import mingqian.it.Attack.Shot;

/**
 * Posts of the console's own forms under a view state that is forged, another's, left out, or of a
 * session that is over. The forms are read from the pages as somebody who may press them sees them.
 */
final class FacesAttacks {
  private static final Pattern FORM =
      Pattern.compile("<form id=\"([^\"]+)\".*?</form>", Pattern.DOTALL);
  private static final Pattern BUTTON =
      Pattern.compile("<(?:button|input|a)[^>]*? (?:id|name)=\"([^\"]+)\"");
  private static final Pattern STATE =
      Pattern.compile("name=\"jakarta\\.faces\\.ViewState\"[^>]*value=\"([^\"]*)\"");
  private static final List<String> FORGED =
      List.of(
          "stateless",
          "1:1",
          "-1234567890123456789:1234567890123456789",
          "rO0ABXNyABFqYXZhLnV0aWwuSGFzaE1hcAUH2sHDFmDRAwACRgAKbG9hZEZhY3RvckkACXRocmVzaG9sZHhw",
          "H4sIAAAAAAAAAA==",
          "%27",
          "");

  private final Volley volley;
  private final Addresses addresses;

  FacesAttacks(Volley volley, Addresses addresses) {
    this.volley = volley;
    this.addresses = addresses;
  }

  /**
   * A form of a page.
   *
   * @param state the view state it was sent with
   * @param names of everything in it that may be pressed or filled
   */
  private record Form(String id, String state, List<String> names) {
    String body(String viewState, String pressed) {
      String start = encoded(id) + "=" + encoded(id) + "&" + encoded(pressed) + "=x";
      return viewState.isEmpty()
          ? start
          : start + "&jakarta.faces.ViewState=" + encoded(viewState) + PlainAttacks.EXTRA;
    }

    String partial(String viewState, String pressed) {
      return body(viewState, pressed)
          + "&jakarta.faces.partial.ajax=true&jakarta.faces.partial.execute=%40all"
          + "&jakarta.faces.partial.render=%40all&jakarta.faces.source="
          + encoded(pressed);
    }

    Stream<Shot> presses(String address, String viewState, String pressed) {
      return Stream.of(
          Shot.form(address, body(viewState, pressed)),
          Shot.form(address, partial(viewState, pressed)).with("Faces-Request", "partial/ajax"));
    }

    private static String encoded(String text) {
      return Visitor.encoded(text);
    }
  }

  /** A page of the console as the person is shown it. */
  String page(Route row, Person owner) throws IOException, InterruptedException {
    Shot look = Shot.of("GET", addresses.usual(row));
    return volley.send(new Attack(Kind.VIEW_STATE, row, owner, look)).body();
  }

  /** The attacks of these people on the forms of a page that the owner was shown. */
  Stream<Attack> on(Route row, Person owner, String page, List<Person> people) {
    String address = addresses.usual(row);
    List<Attack> attacks = new ArrayList<>();
    for (Form form : forms(page)) {
      for (Person person : people) {
        states(form, owner, person)
            .flatMap(
                state -> form.names().stream().flatMap(name -> form.presses(address, state, name)))
            .forEach(shot -> attacks.add(new Attack(Kind.VIEW_STATE, row, person, shot)));
      }
    }
    return attacks.stream();
  }

  private static Stream<String> states(Form form, Person owner, Person person) {
    return person.equals(owner)
        ? FORGED.stream()
        : Stream.concat(FORGED.stream(), Stream.of(form.state()));
  }

  private static List<Form> forms(String page) {
    return FORM.matcher(page)
        .results()
        .filter(form -> STATE.matcher(form.group()).find())
        .map(FacesAttacks::form)
        .toList();
  }

  private static Form form(MatchResult found) {
    String text = found.group();
    String state =
        STATE.matcher(text).results().findFirst().map(each -> each.group(1)).orElseThrow();
    List<String> names =
        BUTTON
            .matcher(text)
            .results()
            .map(each -> each.group(1))
            .filter(name -> name.startsWith(found.group(1) + ":"))
            .distinct()
            .limit(2)
            .toList();
    return new Form(found.group(1), state, names);
  }
}
