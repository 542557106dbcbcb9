package mingqian.access;

import static mingqian.access.Door.ACT;
import static mingqian.access.Door.READ;
import static mingqian.access.Door.always;
import static mingqian.access.Door.api;
import static mingqian.access.Door.everybody;
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
import static mingqian.access.Whose.OWN_DEPARTMENT;
import static mingqian.access.Whose.OWN_TEAM;

import java.util.List;

/**
 * The rows of the interface for machines 接口访问规则, each with the right that a token needs. Every
 * address takes {@code lang} besides, the language of the answer.
 */
final class ApiRoutes {
  private static final String EVIDENCE = "/api/filings/{id}/evidence/{evidence}";
  private static final String FILINGS = "/api/filings?page&q&size";
  private static final String ASSIGNMENTS = "/api/assignments?department&draw&page&size&state";

  static final List<Route> TABLE =
      List.of(
          everybody(READ, "/api/public/results?department&page&q&size&year").serves(OFFICE, PUBLIC),
          everybody(READ, "/api/public/draws?page&size").serves(OFFICE, SEALED),
          everybody(READ, "/api/public/draws/{id}").serves(OFFICE, SEALED),
          everybody(READ, "/api/public/plans?page&size").serves(OFFICE, PUBLIC),
          everybody(READ, "/api/public/plans/{number}").serves(OFFICE, PUBLIC),
          everybody(READ, "/api/public/campaigns?page&size").serves(OFFICE, PUBLIC),
          everybody(READ, "/api/public/ledger?page&size").serves(OFFICE, SEALED),
          everybody(READ, "/api/public/ledger/inclusion?position&size").serves(OFFICE, SEALED),
          everybody(READ, "/api/public/ledger/consistency?from&size").serves(OFFICE, SEALED),
          everybody(READ, "/api/public/windows").serves(NOBODYS, ALWAYS),
          api(ACT, "/api/imports/{kind}?mode", Right.IMPORTS, COORDINATOR)
              .serves(OFFICE, DIRECTORY),
          api(
                  READ,
                  "/api/draws?page&size&state",
                  Right.READ,
                  COORDINATOR,
                  LIAISON,
                  APPROVER,
                  AUDITOR)
              .serves(OFFICE, PREPARED),
          api(ACT, "/api/draws", Right.DRAWS, COORDINATOR).serves(OFFICE, PREPARED),
          api(READ, "/api/draws/{id}", Right.READ, COORDINATOR, LIAISON, APPROVER, AUDITOR)
              .serves(OFFICE, PREPARED),
          api(READ, "/api/draws/{id}/folder", Right.READ, AUDITOR).serves(OFFICE, SEALED),
          api(ACT, "/api/draws/{id}/confirm", Right.DRAWS, LIAISON)
              .serves(OWN_DEPARTMENT, PREPARED),
          api(ACT, "/api/draws/{id}/decline", Right.DRAWS, LIAISON)
              .serves(OWN_DEPARTMENT, PREPARED),
          api(ACT, "/api/draws/{id}/approve", Right.DRAWS, APPROVER).serves(OFFICE, PREPARED),
          api(ACT, "/api/draws/{id}/seal", Right.DRAWS, COORDINATOR).serves(OFFICE, PREPARED),
          api(ACT, "/api/draws/{id}/commitments", Right.DRAWS, COORDINATOR)
              .serves(OFFICE, PREPARED),
          api(ACT, "/api/draws/{id}/randomness", Right.DRAWS, COORDINATOR, APPROVER)
              .serves(OFFICE, PREPARED),
          api(ACT, "/api/draws/{id}/conduct", Right.DRAWS, COORDINATOR).serves(OFFICE, PREPARED),
          api(ACT, "/api/draws/{id}/supplement", Right.DRAWS, COORDINATOR).serves(OFFICE, PREPARED),
          api(ACT, "/api/draws/{id}/disclose", Right.DRAWS, COORDINATOR).serves(OFFICE, PREPARED),
          api(ACT, "/api/draws/{id}/void", Right.DRAWS, APPROVER).serves(OFFICE, PREPARED),
          plans("?page&size"),
          plans("/{number}"),
          plans("/{number}/attachments/{id}"),
          plan("", COORDINATOR),
          plan("/{number}/revise", COORDINATOR),
          api(ACT, "/api/plans/{number}/confirm", Right.PLANS, LIAISON)
              .serves(OWN_DEPARTMENT, PREPARED),
          api(ACT, "/api/plans/{number}/decline", Right.PLANS, LIAISON)
              .serves(OWN_DEPARTMENT, PREPARED),
          plan("/{number}/approve", APPROVER),
          plan("/{number}/file", COORDINATOR),
          plan("/{number}/accept", FILING_OFFICER),
          plan("/{number}/object", FILING_OFFICER),
          plan("/{number}/publish", COORDINATOR),
          plan("/{number}/change", COORDINATOR),
          campaigns("?page&size"),
          campaigns("/{id}"),
          campaign("", COORDINATOR),
          campaign("/{id}/revise", COORDINATOR),
          campaign("/{id}/approve", APPROVER),
          campaign("/{id}/file", COORDINATOR),
          campaign("/{id}/publish", COORDINATOR),
          campaign("/{id}/close", COORDINATOR),
          api(ACT, "/api/orders/{number}/explain", Right.PLANS, COORDINATOR)
              .serves(OFFICE, PREPARED),
          api(ACT, "/api/orders/{number}/approve", Right.PLANS, APPROVER).serves(OFFICE, PREPARED),
          api(
                  READ,
                  "/api/rulings?day&department&ground&kind&matter&target",
                  Right.READ,
                  COORDINATOR,
                  AUDITOR)
              .serves(OFFICE, PERMITTED),
          api(
                  READ,
                  "/api/rulings?day&department&ground&kind&matter&target",
                  Right.READ,
                  LIAISON,
                  APPROVER)
              .serves(OWN_DEPARTMENT, PERMITTED),
          api(READ, ASSIGNMENTS, Right.READ, COORDINATOR, FILING_OFFICER, AUDITOR)
              .serves(OFFICE, PERMITTED),
          api(READ, ASSIGNMENTS, Right.READ, LIAISON, APPROVER, REVIEWER)
              .serves(OWN_DEPARTMENT, PERMITTED),
          api(READ, ASSIGNMENTS, Right.READ, INSPECTOR).serves(OWN_TEAM, PERMITTED),
          api(READ, "/api/assignments/{id}", Right.READ, COORDINATOR, FILING_OFFICER, AUDITOR)
              .serves(OFFICE, PERMITTED),
          api(READ, "/api/assignments/{id}", Right.READ, LIAISON, APPROVER, REVIEWER)
              .serves(OWN_DEPARTMENT, PERMITTED),
          api(READ, "/api/assignments/{id}", Right.READ, INSPECTOR).serves(OWN_TEAM, PERMITTED),
          api(ACT, "/api/assignments/{id}/accept", Right.ASSIGNMENTS, INSPECTOR)
              .serves(OWN_TEAM, PERMITTED),
          api(ACT, "/api/assignments/{id}/recuse", Right.ASSIGNMENTS, INSPECTOR)
              .serves(OWN_TEAM, PERMITTED),
          api(ACT, "/api/assignments/{id}/notify", Right.ASSIGNMENTS, COORDINATOR)
              .serves(OFFICE, PERMITTED),
          api(ACT, "/api/assignments/{id}/checkin", Right.ASSIGNMENTS, INSPECTOR)
              .serves(OWN_TEAM, PERMITTED),
          api(ACT, "/api/assignments/{id}/result", Right.ASSIGNMENTS, INSPECTOR)
              .serves(OWN_TEAM, PERMITTED),
          api(ACT, "/api/assignments/{id}/reschedule", Right.ASSIGNMENTS, COORDINATOR)
              .serves(OFFICE, PERMITTED),
          api(ACT, "/api/assignments/{id}/reschedule", Right.ASSIGNMENTS, INSPECTOR)
              .serves(OWN_TEAM, PERMITTED),
          api(ACT, "/api/assignments/{id}/substitute", Right.ASSIGNMENTS, COORDINATOR)
              .serves(OFFICE, PERMITTED),
          api(ACT, "/api/assignments/{id}/cancel", Right.ASSIGNMENTS, COORDINATOR)
              .serves(OFFICE, PERMITTED),
          api(ACT, "/api/assignments/{id}/replace", Right.ASSIGNMENTS, COORDINATOR)
              .serves(OFFICE, PERMITTED),
          api(ACT, "/api/results/{id}/approve", Right.RESULTS, REVIEWER, LIAISON)
              .serves(OWN_DEPARTMENT, RECORDED),
          api(ACT, "/api/results/{id}/return", Right.RESULTS, REVIEWER, LIAISON)
              .serves(OWN_DEPARTMENT, RECORDED),
          api(ACT, "/api/results/{id}/correct", Right.RESULTS, INSPECTOR)
              .serves(OWN_TEAM, RECORDED),
          api(ACT, "/api/results/{id}/objections", Right.RESULTS, REVIEWER, LIAISON)
              .serves(OWN_DEPARTMENT, RECORDED),
          api(ACT, "/api/objections/{id}/uphold", Right.RESULTS, REVIEWER, LIAISON)
              .serves(OWN_DEPARTMENT, RECORDED),
          api(ACT, "/api/objections/{id}/dismiss", Right.RESULTS, REVIEWER, LIAISON)
              .serves(OWN_DEPARTMENT, RECORDED),
          api(ACT, "/api/parts/{id}/follow-up", Right.RESULTS, REVIEWER, LIAISON)
              .serves(OWN_DEPARTMENT, RECORDED),
          api(ACT, "/api/parts/{id}/close", Right.RESULTS, REVIEWER, LIAISON)
              .serves(OWN_DEPARTMENT, RECORDED),
          api(ACT, "/api/parts/{id}/hand-over", Right.RESULTS, REVIEWER, LIAISON)
              .serves(OWN_DEPARTMENT, RECORDED),
          api(READ, "/api/plans/{number}/simulation", Right.READ, COORDINATOR, APPROVER, AUDITOR)
              .serves(OFFICE, DIRECTORY),
          api(ACT, "/api/plans/{number}/simulation", Right.DRAWS, COORDINATOR, APPROVER)
              .serves(OFFICE, DIRECTORY),
          api(ACT, "/api/plans/{number}/simulation/cancel", Right.DRAWS, COORDINATOR, APPROVER)
              .serves(OFFICE, DIRECTORY),
          api(READ, FILINGS, Right.READ, COORDINATOR, FILING_OFFICER, AUDITOR)
              .serves(OFFICE, PERMITTED),
          api(READ, FILINGS, Right.READ, LIAISON, APPROVER).serves(OWN_DEPARTMENT, PERMITTED),
          api(READ, "/api/filings/{id}", Right.READ, COORDINATOR, FILING_OFFICER, AUDITOR)
              .serves(OFFICE, PERMITTED),
          api(READ, "/api/filings/{id}", Right.READ, LIAISON, APPROVER)
              .serves(OWN_DEPARTMENT, PERMITTED),
          api(READ, "/api/filings/{id}/evidence", Right.READ, COORDINATOR, FILING_OFFICER, AUDITOR)
              .serves(OFFICE, PERMITTED),
          api(READ, "/api/filings/{id}/evidence", Right.READ, LIAISON, APPROVER)
              .serves(OWN_DEPARTMENT, PERMITTED),
          api(READ, EVIDENCE, Right.READ, COORDINATOR, FILING_OFFICER, AUDITOR)
              .serves(OFFICE, PERMITTED),
          api(READ, EVIDENCE, Right.READ, LIAISON, APPROVER).serves(OWN_DEPARTMENT, PERMITTED),
          filing("/{id}/evidence", LIAISON, OWN_DEPARTMENT),
          filing("", LIAISON, OWN_DEPARTMENT),
          filing("/{id}/approve", APPROVER, OWN_DEPARTMENT),
          filing("/{id}/file", LIAISON, OWN_DEPARTMENT),
          filing("/{id}/accept", FILING_OFFICER, OFFICE),
          filing("/{id}/object", FILING_OFFICER, OFFICE),
          filing("/{id}/team", LIAISON, OWN_DEPARTMENT),
          filing("/{id}/make", LIAISON, OWN_DEPARTMENT),
          filing("/{id}/cancel", LIAISON, OWN_DEPARTMENT),
          filing("/{id}/cancel", COORDINATOR, OFFICE),
          always(READ, "/api/openapi.json").serves(NOBODYS, ALWAYS));

  private ApiRoutes() {}

  private static Route filing(String verb, Role role, Whose whose) {
    return api(ACT, "/api/filings" + verb, Right.FILINGS, role).serves(whose, PERMITTED);
  }

  /** Plans are no secret of the office's, whatever their papers. */
  private static Route plans(String rest) {
    Role[] readers = {COORDINATOR, LIAISON, APPROVER, FILING_OFFICER, AUDITOR};
    return api(READ, "/api/plans" + rest, Right.READ, readers).serves(OFFICE, PREPARED);
  }

  private static Route plan(String verb, Role role) {
    return api(ACT, "/api/plans" + verb, Right.PLANS, role).serves(OFFICE, PREPARED);
  }

  /** They tell how many are visited and never who, so that they are no secret either. */
  private static Route campaigns(String rest) {
    Role[] readers = {COORDINATOR, LIAISON, APPROVER, FILING_OFFICER, AUDITOR};
    return api(READ, "/api/campaigns" + rest, Right.READ, readers).serves(OFFICE, PREPARED);
  }

  private static Route campaign(String verb, Role role) {
    return api(ACT, "/api/campaigns" + verb, Right.PLANS, role).serves(OFFICE, PREPARED);
  }
}
