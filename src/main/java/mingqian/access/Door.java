package mingqian.access;

import java.util.Set;
import mingqian.access.Route.Entrance;
import mingqian.access.Route.Scope;

/** A row of the table of addresses of which is not yet said what it serves 入口. */
record Door(String pattern, Set<String> methods, Entrance entrance) {
  static final Set<String> READ = Set.of("GET", "HEAD");
  static final Set<String> ACT = Set.of("POST");
  static final Set<String> BOTH = Set.of("GET", "HEAD", "POST");

  /** The whole row. */
  Route serves(Whose whose, When when) {
    return new Route(pattern, methods, entrance, new Scope(whose, when));
  }

  static Door everybody(Set<String> methods, String pattern) {
    return new Door(pattern, methods, new Entrance.Everybody());
  }

  static Door always(Set<String> methods, String pattern) {
    return new Door(pattern, methods, new Entrance.Always());
  }

  static Door person(Set<String> methods, String pattern) {
    return new Door(pattern, methods, new Entrance.Person());
  }

  static Door only(Set<String> methods, String pattern, Role... roles) {
    return new Door(pattern, methods, new Entrance.Only(Set.of(roles)));
  }

  static Door api(Set<String> methods, String pattern, Right right, Role... roles) {
    return new Door(pattern, methods, new Entrance.Api(right, Set.of(roles)));
  }

  static Door nobody(String pattern) {
    return new Door(pattern, Set.of(), new Entrance.Nobody());
  }
}
