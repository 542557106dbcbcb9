package mingqian.it;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import mingqian.access.Route;

/**
 * Makes addresses of rows of the table: what stands before a place in braces, or the name of a
 * parameter, says which things can take it. A parameter that no thing is known for is left out.
 *
 * @param things by the word that names them
 */
record Addresses(Map<String, List<String>> things) {
  private static final List<String> ANYTHING = List.of("1");

  /** The address with the first thing in each place. */
  String usual(Route row) {
    return filled(row, -1, "");
  }

  /**
   * The address once for each of its places, which the value takes; none for one without places.
   */
  List<String> with(Route row, String value) {
    List<String> addresses = new ArrayList<>();
    for (int place = 0; place < words(row).size(); place++) {
      addresses.add(filled(row, place, value));
    }
    return addresses;
  }

  /** The address with each known thing in each of its places, by the thing. */
  List<Asked> samples(Route row) {
    List<Asked> asked = new ArrayList<>();
    List<String> words = words(row);
    for (int place = 0; place < words.size(); place++) {
      String nothing = filled(row, place, Things.NONE);
      boolean inPath = place < words.size() - row.parameters().size();
      for (String thing : things.getOrDefault(words.get(place), inPath ? ANYTHING : List.of())) {
        asked.add(new Asked(filled(row, place, thing), words.get(place), thing, nothing));
      }
    }
    return asked;
  }

  /**
   * An address that asks for a thing.
   *
   * @param word what names things of that kind
   * @param nothing the address that asks for one that is not there
   */
  record Asked(String address, String word, String thing, String nothing) {}

  private String filled(Route row, int wanted, String value) {
    List<String> words = words(row);
    StringBuilder path = new StringBuilder();
    int place = 0;
    for (String part : row.path().split("/", 0)) {
      boolean open = part.startsWith("{") || part.equals("**");
      path.append(path.isEmpty() || path.charAt(path.length() - 1) != '/' ? "/" : "")
          .append(open ? choice(words, place, wanted, value) : part);
      place += open ? 1 : 0;
    }
    List<String> query = new ArrayList<>();
    for (String parameter : row.parameters()) {
      if (place == wanted || things.containsKey(words.get(place))) {
        query.add(parameter + "=" + choice(words, place, wanted, value));
      }
      place++;
    }
    String whole = path.isEmpty() ? "/" : path.toString().replaceFirst("^//", "/");
    return query.isEmpty() ? whole : whole + "?" + String.join("&", query);
  }

  private String choice(List<String> words, int place, int wanted, String value) {
    return place == wanted ? value : things.getOrDefault(words.get(place), ANYTHING).get(0);
  }

  private static List<String> words(Route row) {
    List<String> words = new ArrayList<>();
    String[] parts = row.path().split("/", 0);
    for (int i = 1; i < parts.length; i++) {
      if (parts[i].startsWith("{") || parts[i].equals("**")) {
        // Pages name a part of a visit by its department, the interface any part by its number.
        boolean numbered = parts[1].equals("api") && parts[i - 1].equals("parts");
        words.add(numbered ? "api-parts" : parts[i - 1]);
      }
    }
    for (String parameter : row.parameters()) {
      words.add(parameter.equals("id") ? page(row) : parameter);
    }
    return words;
  }

  /** The name of a page of the console, which says whose id it is asked for. */
  private static String page(Route row) {
    return row.path().replaceFirst(".*/([^/]+)\\.xhtml$", "$1");
  }
}
