package mingqian.access;

import java.util.List;
import java.util.Set;

/**
 * One row of the table of addresses 访问规则.
 *
 * @param pattern segments of a path; a name in braces stands for one segment, {@code **} at the end
 *     for any number, also none; behind a question mark the parameters of the query, in order of
 *     name
 * @param methods the HTTP methods that it is about
 * @param entrance whom it admits
 * @param scope what it serves them
 */
public record Route(String pattern, Set<String> methods, Entrance entrance, Scope scope) {
  /**
   * What a row serves to whom it admits 数据范围.
   *
   * @param whose whose things
   * @param when in which state
   */
  public record Scope(Whose whose, When when) {}

  /** The pattern without the parameters. */
  public String path() {
    return pattern.split("\\?", 2)[0];
  }

  /** The parameters of its query. */
  public List<String> parameters() {
    int query = pattern.indexOf('?');
    return query < 0 ? List.of() : List.of(pattern.substring(query + 1).split("&"));
  }

  /** Whom a row admits. */
  public sealed interface Entrance {
    /** Everybody, logged in or not, except who has a one-time password to change first. */
    record Everybody() implements Entrance {}

    /** Everybody, and nothing comes first. */
    record Always() implements Entrance {}

    /** Whoever is logged in, also with a one-time password. */
    record Person() implements Entrance {}

    /** Logged-in people of these roles, with a password of their own. */
    record Only(Set<Role> roles) implements Entrance {}

    /** The same for the interface, and machines of these roles whose token has the right. */
    record Api(Right right, Set<Role> roles) implements Entrance {}

    /** Nobody from outside: the container itself comes here. */
    record Nobody() implements Entrance {}
  }
}
