package mingqian.access;

import java.util.List;
import java.util.Set;

/**
 * One row of the table of addresses 访问规则.
 *
 * @param pattern segments of a path; {@code *} stands for one segment, {@code **} at the end for
 *     any number, also none
 * @param methods the HTTP methods that it is about
 * @param entrance whom it admits
 */
record Route(String pattern, Set<String> methods, Entrance entrance) {
  private static final String ONE = "*";
  private static final String REST = "**";

  /** Whether a path lies under the pattern, whatever the method. */
  boolean covers(String path) {
    List<String> wanted = List.of(pattern.split("/"));
    List<String> found = List.of(path.split("/"));
    int i = 0;
    for (; i < wanted.size() && !wanted.get(i).equals(REST); i++) {
      if (i >= found.size() || !(wanted.get(i).equals(ONE) || wanted.get(i).equals(found.get(i)))) {
        return false;
      }
    }
    return i < wanted.size() || i == found.size();
  }

  /** Whom a row admits. */
  sealed interface Entrance {
    /** Everybody, logged in or not, except who has a one-time password to change first. */
    record Everybody() implements Entrance {}

    /** Everybody, and nothing comes first. */
    record Always() implements Entrance {}

    /** Whoever is logged in, also with a one-time password. */
    record Person() implements Entrance {}

    /** Logged-in people of these roles, with a password of their own. */
    record Only(Set<Role> roles) implements Entrance {}
  }
}
