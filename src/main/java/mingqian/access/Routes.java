package mingqian.access;

import static mingqian.access.Role.ADMINISTRATOR;
import static mingqian.access.Role.APPROVER;
import static mingqian.access.Role.AUDITOR;
import static mingqian.access.Role.COORDINATOR;
import static mingqian.access.Role.FILING_OFFICER;
import static mingqian.access.Role.INSPECTOR;
import static mingqian.access.Role.LIAISON;
import static mingqian.access.Role.REVIEWER;

import java.util.List;
import java.util.Set;
import mingqian.access.Route.Entrance;

/**
 * The table of addresses 访问规则表: who may do what where. The first row for the path and the method
 * counts; an address without a row is closed. Changing pages of the console let the auditor look
 * but not press.
 */
final class Routes {
  private static final Set<String> READ = Set.of("GET", "HEAD");
  private static final Set<String> ACT = Set.of("POST");
  private static final Set<String> BOTH = Set.of("GET", "HEAD", "POST");

  private static final List<Route> TABLE =
      List.of(
          everybody(READ, "/"),
          everybody(READ, "/results/**"),
          everybody(READ, "/draws/**"),
          everybody(READ, "/windows"),
          everybody(READ, "/check"),
          everybody(READ, "/enterprises/**"),
          everybody(READ, "/exports/**"),
          everybody(BOTH, "/login"),
          always(READ, "/static/**"),
          always(READ, "/favicon.ico"),
          always(READ, "/jakarta.faces.resource/**"),
          always(READ, "/health/**"),
          always(READ, "/language"),
          always(READ, "/progress"),
          always(ACT, "/logout"),
          person(BOTH, "/password"),
          only(READ, "/metrics/**", ADMINISTRATOR),
          only(READ, "/openapi/**", ADMINISTRATOR),
          only(BOTH, "/field/**", INSPECTOR),
          staff(BOTH, "/console/index.xhtml"),
          only(BOTH, "/console/libraries.xhtml", COORDINATOR, AUDITOR),
          only(BOTH, "/console/pool.xhtml", COORDINATOR, AUDITOR),
          only(READ, "/console/imports.xhtml", COORDINATOR, AUDITOR),
          only(ACT, "/console/imports.xhtml", COORDINATOR),
          only(READ, "/console/draws.xhtml", COORDINATOR, LIAISON, APPROVER, AUDITOR),
          only(ACT, "/console/draws.xhtml", COORDINATOR, LIAISON, APPROVER),
          only(READ, "/console/draw.xhtml", COORDINATOR, LIAISON, APPROVER, AUDITOR),
          only(ACT, "/console/draw.xhtml", COORDINATOR, LIAISON, APPROVER),
          only(READ, "/console/review.xhtml", REVIEWER, LIAISON, AUDITOR),
          only(ACT, "/console/review.xhtml", REVIEWER, LIAISON),
          only(READ, "/console/rules.xhtml", COORDINATOR, APPROVER, AUDITOR),
          only(BOTH, "/console/accounts.xhtml", ADMINISTRATOR),
          only(BOTH, "/console/audit.xhtml", AUDITOR),
          only(BOTH, "/console/clock.xhtml", COORDINATOR, ADMINISTRATOR));

  private Routes() {}

  /** Answers a request by method and path, as it comes from {@link RequestPath}. */
  static Entry decide(String method, String path, LoggedIn visitor) {
    List<Route> rows = TABLE.stream().filter(row -> row.covers(path)).toList();
    if (rows.isEmpty()) {
      return Entry.UNKNOWN;
    }
    return rows.stream()
        .filter(row -> row.methods().contains(method))
        .findFirst()
        .map(row -> admit(row.entrance(), visitor))
        .orElse(Entry.WRONG_METHOD);
  }

  /** Whether the path is that of a style, script or picture, the same for everybody. */
  static boolean isFile(String path) {
    return path.startsWith("/static/") || path.startsWith("/jakarta.faces.resource/");
  }

  private static Entry admit(Entrance entrance, LoggedIn visitor) {
    if (entrance instanceof Entrance.Always) {
      return Entry.ADMITTED;
    }
    if (!(entrance instanceof Entrance.Everybody) && !visitor.present()) {
      return Entry.LOG_IN;
    }
    if (entrance instanceof Entrance.Person) {
      return Entry.ADMITTED;
    }
    if (visitor.mustChangePassword()) {
      return Entry.CHANGE_PASSWORD;
    }
    return entrance instanceof Entrance.Only only ? admit(only.roles(), visitor) : Entry.ADMITTED;
  }

  private static Entry admit(Set<Role> roles, LoggedIn visitor) {
    return roles.stream().anyMatch(visitor.person()::is) ? Entry.ADMITTED : Entry.FORBIDDEN;
  }

  private static Route everybody(Set<String> methods, String pattern) {
    return new Route(pattern, methods, new Entrance.Everybody());
  }

  private static Route always(Set<String> methods, String pattern) {
    return new Route(pattern, methods, new Entrance.Always());
  }

  private static Route person(Set<String> methods, String pattern) {
    return new Route(pattern, methods, new Entrance.Person());
  }

  private static Route only(Set<String> methods, String pattern, Role... roles) {
    return new Route(pattern, methods, new Entrance.Only(Set.of(roles)));
  }

  private static Route staff(Set<String> methods, String pattern) {
    return only(
        methods,
        pattern,
        ADMINISTRATOR,
        COORDINATOR,
        LIAISON,
        APPROVER,
        FILING_OFFICER,
        REVIEWER,
        AUDITOR);
  }
}
