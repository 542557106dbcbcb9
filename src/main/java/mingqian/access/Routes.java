package mingqian.access;

import static mingqian.access.Door.ACT;
import static mingqian.access.Door.BOTH;
import static mingqian.access.Door.READ;
import static mingqian.access.Door.always;
import static mingqian.access.Door.everybody;
import static mingqian.access.Door.nobody;
import static mingqian.access.Door.only;
import static mingqian.access.Door.person;
import static mingqian.access.Role.ADMINISTRATOR;
import static mingqian.access.Role.APPROVER;
import static mingqian.access.Role.AUDITOR;
import static mingqian.access.Role.COORDINATOR;
import static mingqian.access.Role.FILING_OFFICER;
import static mingqian.access.Role.INSPECTOR;
import static mingqian.access.Role.LIAISON;
import static mingqian.access.Role.REVIEWER;
import static mingqian.access.When.ALWAYS;
import static mingqian.access.When.DIRECTORY;
import static mingqian.access.When.PERMITTED;
import static mingqian.access.When.PREPARED;
import static mingqian.access.When.PUBLIC;
import static mingqian.access.When.RECORDED;
import static mingqian.access.When.SEALED;
import static mingqian.access.Whose.NOBODYS;
import static mingqian.access.Whose.OFFICE;
import static mingqian.access.Whose.OWN_ACCOUNT;
import static mingqian.access.Whose.OWN_DEPARTMENT;
import static mingqian.access.Whose.OWN_TEAM;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mingqian.access.Route.Entrance;

/**
 * The table of addresses 访问规则表: who may do what where, and what is served to them. Every page and
 * endpoint has its rows and every row its page or endpoint, with the same methods; an address
 * without a row is closed. Changing pages of the console let the auditor look but not press. People
 * to whom an address serves different things have a row each. A machine with a token enters the
 * rows of the interface only, where the token has the right of the row.
 */
public final class Routes {
  private static final String VISITS = "/console/visits.xhtml?department&draw&page&state&waiting";

  private static final String SIMULATION = "/console/simulation.xhtml?plan&target";

  private static final Role[] PLANNERS = {COORDINATOR, LIAISON, APPROVER, FILING_OFFICER};

  private static final List<Route> OPEN =
      List.of(
          everybody(READ, "/").serves(OFFICE, PUBLIC),
          everybody(READ, "/results?code&department&page&q&year").serves(OFFICE, PUBLIC),
          everybody(READ, "/results/{result}").serves(OFFICE, PUBLIC),
          everybody(READ, "/plans").serves(OFFICE, PUBLIC),
          everybody(READ, "/plans/{number}").serves(OFFICE, PUBLIC),
          everybody(READ, "/campaigns").serves(OFFICE, PUBLIC),
          everybody(READ, "/draws").serves(OFFICE, SEALED),
          everybody(READ, "/draws/fairness?year").serves(OFFICE, PUBLIC),
          everybody(READ, "/draws/{id}?code&salt").serves(OFFICE, SEALED),
          everybody(READ, "/draws/{id}/fairness").serves(OFFICE, PUBLIC),
          everybody(READ, "/ledger?page").serves(OFFICE, SEALED),
          everybody(READ, "/windows?district&industry&library&park").serves(NOBODYS, ALWAYS),
          everybody(READ, "/windows.ics?district&industry&library&park").serves(NOBODYS, ALWAYS),
          everybody(READ, "/check").serves(OFFICE, SEALED),
          everybody(READ, "/enterprises/{code}?page").serves(OFFICE, DIRECTORY),
          everybody(READ, "/exports").serves(OFFICE, PUBLIC),
          everybody(READ, "/exports/**").serves(OFFICE, PUBLIC),
          everybody(READ, "/login?next").serves(OWN_ACCOUNT, ALWAYS),
          everybody(ACT, "/login").serves(OWN_ACCOUNT, ALWAYS),
          always(READ, "/static/**").serves(NOBODYS, ALWAYS),
          always(READ, "/jakarta.faces.resource/**").serves(NOBODYS, ALWAYS),
          always(READ, "/health/**").serves(NOBODYS, ALWAYS),
          always(READ, "/language?next&to").serves(NOBODYS, ALWAYS),
          always(READ, "/progress").serves(NOBODYS, ALWAYS),
          always(ACT, "/logout").serves(OWN_ACCOUNT, ALWAYS),
          person(BOTH, "/password").serves(OWN_ACCOUNT, ALWAYS),
          nobody("/trouble").serves(NOBODYS, ALWAYS));

  private static final List<Route> MACHINES =
      List.of(
          only(READ, "/metrics/**", ADMINISTRATOR).serves(NOBODYS, ALWAYS),
          always(READ, "/openapi/**").serves(NOBODYS, ALWAYS));

  private static final List<Route> FIELD =
      List.of(
          only(READ, "/field?left&page&show&waiting", INSPECTOR).serves(OWN_TEAM, PERMITTED),
          only(READ, "/field/visits/{visit}?of&told", INSPECTOR).serves(OWN_TEAM, PERMITTED),
          only(ACT, "/field/visits/{visit}/accept", INSPECTOR).serves(OWN_TEAM, PERMITTED),
          only(ACT, "/field/visits/{visit}/check-in", INSPECTOR).serves(OWN_TEAM, PERMITTED),
          only(ACT, "/field/visits/{visit}/parts/{part}", INSPECTOR).serves(OWN_TEAM, PERMITTED),
          only(BOTH, "/field/visits/{visit}/parts/{part}/correct", INSPECTOR)
              .serves(OWN_TEAM, PERMITTED),
          only(BOTH, "/field/visits/{visit}/recuse", INSPECTOR).serves(OWN_TEAM, PERMITTED),
          only(BOTH, "/field/visits/{visit}/reschedule", INSPECTOR).serves(OWN_TEAM, PERMITTED));

  private static final List<Route> CONSOLE =
      List.of(
          staff(READ, "/console/index.xhtml").serves(OWN_DEPARTMENT, PREPARED),
          only(BOTH, "/console/libraries.xhtml", COORDINATOR, AUDITOR).serves(OFFICE, DIRECTORY),
          only(BOTH, "/console/pool.xhtml?show", COORDINATOR, AUDITOR).serves(OFFICE, PERMITTED),
          only(READ, "/console/imports.xhtml", COORDINATOR, AUDITOR).serves(OFFICE, DIRECTORY),
          only(ACT, "/console/imports.xhtml", COORDINATOR).serves(OFFICE, DIRECTORY),
          only(READ, "/console/plans.xhtml", PLANNERS).serves(OFFICE, PREPARED),
          only(READ, "/console/plans.xhtml", AUDITOR).serves(OFFICE, PREPARED),
          only(ACT, "/console/plans.xhtml", COORDINATOR).serves(OFFICE, PREPARED),
          only(BOTH, "/console/plan.xhtml?number", PLANNERS).serves(OFFICE, PREPARED),
          only(READ, "/console/plan.xhtml?number", AUDITOR).serves(OFFICE, PREPARED),
          only(READ, "/console/campaigns.xhtml", PLANNERS).serves(OFFICE, PREPARED),
          only(READ, "/console/campaigns.xhtml", AUDITOR).serves(OFFICE, PREPARED),
          only(ACT, "/console/campaigns.xhtml", COORDINATOR).serves(OFFICE, PREPARED),
          only(READ, "/console/campaign.xhtml?id", PLANNERS).serves(OFFICE, PREPARED),
          only(READ, "/console/campaign.xhtml?id", AUDITOR).serves(OFFICE, PREPARED),
          only(ACT, "/console/campaign.xhtml?id", COORDINATOR, APPROVER).serves(OFFICE, PREPARED),
          only(READ, "/console/draws.xhtml", COORDINATOR, LIAISON, APPROVER, AUDITOR)
              .serves(OFFICE, PREPARED),
          only(ACT, "/console/draws.xhtml", COORDINATOR, LIAISON, APPROVER)
              .serves(OFFICE, PREPARED),
          only(READ, "/console/draw.xhtml?classes&code&id", COORDINATOR, AUDITOR)
              .serves(OFFICE, PERMITTED),
          only(ACT, "/console/draw.xhtml?classes&code&id", COORDINATOR).serves(OFFICE, PERMITTED),
          only(BOTH, "/console/draw.xhtml?classes&code&id", LIAISON, APPROVER)
              .serves(OWN_DEPARTMENT, PERMITTED),
          only(READ, VISITS, COORDINATOR, FILING_OFFICER, AUDITOR).serves(OFFICE, PERMITTED),
          only(READ, VISITS, LIAISON, APPROVER, REVIEWER).serves(OWN_DEPARTMENT, PERMITTED),
          only(READ, "/console/visit.xhtml?act&id", COORDINATOR, FILING_OFFICER, AUDITOR)
              .serves(OFFICE, PERMITTED),
          only(ACT, "/console/visit.xhtml?act&id", COORDINATOR).serves(OFFICE, PERMITTED),
          only(READ, "/console/visit.xhtml?act&id", LIAISON, APPROVER, REVIEWER)
              .serves(OWN_DEPARTMENT, PERMITTED),
          only(ACT, "/console/visit.xhtml?act&id", LIAISON, REVIEWER)
              .serves(OWN_DEPARTMENT, PERMITTED),
          only(READ, "/console/review.xhtml?page&visit", REVIEWER, LIAISON, AUDITOR)
              .serves(OWN_DEPARTMENT, RECORDED),
          only(ACT, "/console/review.xhtml?page&visit", REVIEWER, LIAISON)
              .serves(OWN_DEPARTMENT, RECORDED),
          only(READ, "/console/filings.xhtml?page&q", COORDINATOR, FILING_OFFICER, AUDITOR)
              .serves(OFFICE, PERMITTED),
          only(READ, "/console/filings.xhtml?page&q", LIAISON, APPROVER)
              .serves(OWN_DEPARTMENT, PERMITTED),
          only(ACT, "/console/filings.xhtml?page&q", LIAISON).serves(OWN_DEPARTMENT, PERMITTED),
          only(READ, "/console/filing.xhtml?id", AUDITOR).serves(OFFICE, PERMITTED),
          only(BOTH, "/console/filing.xhtml?id", COORDINATOR, FILING_OFFICER)
              .serves(OFFICE, PERMITTED),
          only(BOTH, "/console/filing.xhtml?id", LIAISON, APPROVER)
              .serves(OWN_DEPARTMENT, PERMITTED),
          only(READ, "/console/calendar.xhtml?year", COORDINATOR, AUDITOR)
              .serves(OFFICE, PERMITTED),
          only(READ, "/console/calendar.xhtml?year", LIAISON, APPROVER, REVIEWER)
              .serves(OWN_DEPARTMENT, PERMITTED),
          only(READ, SIMULATION, COORDINATOR, APPROVER, AUDITOR).serves(OFFICE, DIRECTORY),
          only(ACT, SIMULATION, COORDINATOR, APPROVER).serves(OFFICE, DIRECTORY),
          only(
                  READ,
                  "/console/why.xhtml?day&department&ground&kind&matter&target",
                  COORDINATOR,
                  AUDITOR)
              .serves(OFFICE, PERMITTED),
          only(
                  READ,
                  "/console/why.xhtml?day&department&ground&kind&matter&target",
                  LIAISON,
                  APPROVER)
              .serves(OWN_DEPARTMENT, PERMITTED),
          only(READ, "/console/rules.xhtml", COORDINATOR, APPROVER, AUDITOR)
              .serves(NOBODYS, ALWAYS),
          only(READ, "/console/editions.xhtml?after&before", COORDINATOR, APPROVER, AUDITOR)
              .serves(NOBODYS, ALWAYS),
          only(BOTH, "/console/ceremony.xhtml", COORDINATOR).serves(OFFICE, PREPARED),
          only(BOTH, "/console/safeguards.xhtml", APPROVER, AUDITOR).serves(OFFICE, PREPARED),
          only(BOTH, "/console/accounts.xhtml", ADMINISTRATOR).serves(OFFICE, DIRECTORY),
          only(BOTH, "/console/audit.xhtml", AUDITOR).serves(OFFICE, PERMITTED),
          only(BOTH, "/console/tokens.xhtml", ADMINISTRATOR).serves(OFFICE, DIRECTORY),
          only(READ, "/console/duties.xhtml", COORDINATOR, ADMINISTRATOR, AUDITOR)
              .serves(NOBODYS, ALWAYS),
          only(ACT, "/console/duties.xhtml", COORDINATOR, ADMINISTRATOR).serves(NOBODYS, ALWAYS),
          only(BOTH, "/console/clock.xhtml", COORDINATOR, ADMINISTRATOR).serves(NOBODYS, ALWAYS));

  private static final List<Route> TABLE =
      Stream.of(OPEN, MACHINES, ApiRoutes.TABLE, FIELD, CONSOLE).flatMap(List::stream).toList();

  private static final RouteIndex INDEX = new RouteIndex(TABLE);

  private Routes() {}

  /** All rows, for whoever tests or shows them. */
  public static List<Route> table() {
    return TABLE;
  }

  /** Answers a request by method and path, as it comes from {@link RequestPath}. */
  static Entry decide(String method, String path, LoggedIn visitor) {
    List<Route> rows =
        INDEX.covering(path).filter(row -> !(row.entrance() instanceof Entrance.Nobody)).toList();
    if (rows.isEmpty()) {
      return Entry.UNKNOWN;
    }
    List<Entry> answers =
        rows.stream()
            .filter(row -> row.methods().contains(method))
            .map(row -> admit(row.entrance(), visitor))
            .toList();
    return answers.contains(Entry.ADMITTED)
        ? Entry.ADMITTED
        : answers.stream().findFirst().orElse(Entry.WRONG_METHOD);
  }

  /** The methods that some row takes at a path. */
  static Set<String> methods(String path) {
    return INDEX.covering(path).flatMap(row -> row.methods().stream()).collect(Collectors.toSet());
  }

  /** Whether the path is that of a style, script or picture, the same for everybody. */
  static boolean isFile(String path) {
    return path.startsWith("/static/") || path.startsWith("/jakarta.faces.resource/");
  }

  /** Answers a visitor at an entrance. */
  static Entry admit(Entrance entrance, LoggedIn visitor) {
    if (entrance instanceof Entrance.Always) {
      return Entry.ADMITTED;
    }
    if (!(entrance instanceof Entrance.Everybody) && !visitor.present()) {
      return Entry.LOG_IN;
    }
    if (visitor.isMachine() && !isForMachines(entrance)) {
      return Entry.FORBIDDEN;
    }
    if (entrance instanceof Entrance.Person) {
      return Entry.ADMITTED;
    }
    if (visitor.mustChangePassword()) {
      return Entry.CHANGE_PASSWORD;
    }
    if (entrance instanceof Entrance.Api api) {
      return visitor.hasRight(api.right()) ? admit(api.roles(), visitor) : Entry.FORBIDDEN;
    }
    return entrance instanceof Entrance.Only only ? admit(only.roles(), visitor) : Entry.ADMITTED;
  }

  private static boolean isForMachines(Entrance entrance) {
    return entrance instanceof Entrance.Everybody || entrance instanceof Entrance.Api;
  }

  private static Entry admit(Set<Role> roles, LoggedIn visitor) {
    return roles.stream().anyMatch(visitor.person()::is) ? Entry.ADMITTED : Entry.FORBIDDEN;
  }

  private static Door staff(Set<String> methods, String pattern) {
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
