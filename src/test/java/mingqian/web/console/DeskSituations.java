package mingqian.web.console;

import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.stream.Stream;
import mingqian.inspection.VisitBase;
import mingqian.regulation.RuleFault;
import mingqian.terms.Words;

/** What can wait in an office, and for whom 待办情形表: each as rows of the tables and a morning. */
final class DeskSituations {
  private static final LocalDate JUNE = LocalDate.of(2026, 6, 9);

  private DeskSituations() {}

  /**
   * A situation on a day.
   *
   * @param table lines such as {@code coordinator, auditor: to seal = 1}; all else is zero
   */
  record Situation(String name, LocalDate day, Consumer<DeskOffice> bring, String table) {
    @Override
    public String toString() {
      return name + ", " + day;
    }
  }

  static Stream<Situation> all() {
    return Stream.of(
            visits(),
            results(),
            deadlines(),
            plans(),
            campaigns(),
            DrawSituations.all(),
            papers(),
            office())
        .flatMap(some -> some);
  }

  private static Situation visit(String situation, String day, String table) {
    return new Situation(
        "visit " + situation, LocalDate.parse(day), office -> office.visit(situation), table);
  }

  static Situation rows(String name, LocalDate day, String table, String... statements) {
    return new Situation(name, day, office -> office.execute(statements), table);
  }

  private static Situation mishap(String name, String statement, String table) {
    return new Situation(
        name,
        JUNE,
        office -> {
          office.visit("ASSIGNED");
          office.execute(statement);
        },
        table);
  }

  private static Stream<Situation> visits() {
    String people = "coordinator, auditor, market liaison, safety liaison, market head: ";
    return Stream.of(
        rows("nothing waits", JUNE, ""),
        visit("ASSIGNED", "2026-06-09", "first, second: To accept = 1"),
        visit("ASSIGNED", "2026-06-10", "first, second: To accept = 1; Visits today = 1"),
        visit("ASSIGNED", "2026-06-11", people + "Visit day passed without a visit = 1"),
        mishap(
            "a visit of which the team was reminded",
            "update visit set reminded_for = visit_day",
            "first, second: To accept = 1; Visits coming up = 1"),
        mishap(
            "a visit without a day",
            "update visit set visit_day = null, due_on = null",
            people + "Without a day = 1\nfirst, second: To accept = 1"),
        mishap(
            "a visit that the regulation does not let happen",
            "update visit set withheld_zh = '理由', withheld_en = 'reason'",
            people + "Withheld by the regulation = 1\nfirst, second: To accept = 1"),
        mishap(
            "a visit whose second member has left",
            "update visit_seat set left_at = '2026-06-09T09:00:00+08:00'"
                + " where inspector = 'Z-002'",
            people + "Seats vacant = 1\nfirst: To accept = 1"));
  }

  private static Stream<Situation> results() {
    String people = "coordinator, auditor, market liaison, market head, market reviewer: ";
    String unfinished = "\nsecond: To be recorded = 1";
    return Stream.of(
        visit("CHECKED_IN", "2026-06-10", "first, second: To be recorded = 1"),
        visit("UNDER_REVIEW", "2026-06-10", people + "To be reviewed = 1" + unfinished),
        visit("RETURNED", "2026-06-10", "first: Given back = 1" + unfinished),
        visit("PUBLISHED", "2026-06-10", unfinished.strip()),
        visit("CORRECTING", "2026-06-10", people + "Corrections to be reviewed = 1" + unfinished),
        visit("OBJECTED", "2026-06-10", people + "Objections to be answered = 1" + unfinished),
        visit(
            "UPHELD",
            "2026-06-10",
            "coordinator, auditor, market liaison, market head, first:"
                + " To be corrected after an objection = 1"
                + unfinished),
        visit("FOLLOWED", "2026-06-10", people + "Follow-ups open = 1" + unfinished),
        visit(
            "DUE",
            "2026-06-10",
            people + "\"Cannot be contacted\" to be handed over = 1" + unfinished));
  }

  /**
   * Of a visit on 10 June a result is due on 9 July, 20 working days later (R09): on 3 July 4 are
   * left, on 6 July 3. "Cannot be contacted" is to be handed over by 25 June, 10 working days later
   * (R10).
   */
  private static Stream<Situation> deadlines() {
    return Stream.of(
        deadline("2026-07-03", "Results due soon"),
        deadline("2026-07-06", "Results due at once"),
        deadline("2026-07-09", "Results due at once"),
        deadline("2026-07-10", "Results past their due day"),
        visit("DUE", "2026-06-25", handOver("to be handed over")),
        visit("DUE", "2026-06-26", handOver("handed over late")));
  }

  private static Situation deadline(String day, String counter) {
    return visit(
        "UNDER_REVIEW",
        day,
        """
        coordinator, auditor, market liaison, market head, market reviewer: To be reviewed = 1; %1$s = 1
        safety liaison, first: %1$s = 1
        second: To be recorded = 1; %1$s = 1
        """
            .formatted(counter));
  }

  private static String handOver(String how) {
    return """
        coordinator, auditor: "Cannot be contacted" %1$s = 1; Results due soon = 1
        market liaison, market head, market reviewer: "Cannot be contacted" %1$s = 1
        safety liaison: Results due soon = 1
        second: To be recorded = 1; Results due soon = 1
        """
        .formatted(how);
  }

  private static Stream<Situation> plans() {
    String approved = ", approved_by = '市政府', approved_on = '2026-02-09'";
    String filed = approved + ", filed_with = '司法局', filing_number = '备2'";
    String answered = ", answered_at = '2026-02-10T09:00:00+08:00', reply = '', accepted = ";
    return Stream.of(
        plan(
            "waits for a department",
            "",
            "market liaison: plans for our department to confirm = 1"),
        plan("declined", "DECLINED", "coordinator: declined plans to revise = 1"),
        plan("confirmed", "CONFIRMED", "market head, fire head: plans to approve = 1"),
        plan("approved", approved, "coordinator: plans to file = 1"),
        plan("filed", filed, "filing officer: filed plans to answer = 1"),
        plan("objected to", filed + answered + "false", "coordinator: plans to file = 1"),
        plan("accepted", filed + answered + "true", "coordinator: plans to publish = 1"),
        plan("published", filed + answered + "true, published_on = '2026-02-12'", ""),
        rows(
            "an order outside the plan",
            DrawSituations.AUGUST,
            """
            market head, fire head: orders outside the plan to approve = 1; orders not yet prepared = 1
            coordinator, auditor: orders not yet prepared = 1
            """,
            DrawSituations.order("'漏报', 'c', null, null"),
            "insert into order_stratum values (3, 3, 'A.manufacturing', 'A', 1000, 1, 0)"));
  }

  /** A plan of the market and the safety department, of which the safety department has agreed. */
  private static Situation plan(String name, String papers, String table) {
    String answer =
        switch (papers) {
          case "" -> "null, null, null";
          case "DECLINED" -> "'m', '2026-02-08T09:00:00+08:00', '人手不足'";
          default -> "'m', '2026-02-08T09:00:00+08:00', null";
        };
    String change = papers.startsWith(",") ? papers : "";
    return rows(
        "a plan " + name,
        JUNE,
        table,
        "insert into annual_plan values (3, '99999920260003', '示例计划', 2026, 0)",
        "insert into plan_version (id, version, plan_id, ordinal, taken_over, drafted_by,"
            + " approved_by, filed_with, filing_number, filing_receipt, reply)"
            + " values (3, 0, 3, 1, false, 'c', '', '', '', '', '')",
        "insert into plan_confirmation values (1, 0, 3, 'SCJG', " + answer + ")",
        "insert into plan_confirmation values (2, 0, 3, 'YJGL', 's',"
            + " '2026-02-08T09:00:00+08:00', null)",
        "update plan_version set version = 1" + change + " where id = 3");
  }

  private static Stream<Situation> campaigns() {
    String approved = "approved_on = '2026-06-02', document_number = '3号'";
    String filed = approved + ", filed_at = '2026-06-03T09:00:00+08:00', filing_number = '备4'";
    String published = filed + ", published_on = '2026-06-04'";
    return Stream.of(
        campaign(
            "drafted",
            "ground = 'g'",
            "market head, fire head: campaigns whose approval is to be recorded = 1"),
        campaign("approved", approved, "coordinator: campaigns to file = 1"),
        campaign("filed", filed, "coordinator: campaigns to publish = 1"),
        campaign("published", published, ""),
        campaign("withdrawn", "closed_on = '2026-06-02', close_ground = 'g'", ""));
  }

  private static Situation campaign(String name, String papers, String table) {
    return rows(
        "a campaign, " + name,
        JUNE,
        table,
        "insert into campaign (id, version, title, opens, closes, ground, largest_number,"
            + " drafted_by, drafted_at) values (1, 0, 't', '2026-06-01', '2026-06-30', 'g', 3, 'c',"
            + " '2026-06-01T08:00:00+08:00')",
        "update campaign set " + papers);
  }

  private static Stream<Situation> papers() {
    String approved = "approved_by = 'h', approved_at = '2026-06-08T09:00:00+08:00'";
    String filed = approved + ", filing_number = '备3', filed_at = '2026-06-08T10:00:00+08:00'";
    String answered = filed + ", answered_at = '2026-06-08T11:00:00+08:00', accepted = ";
    String urgent = "urgent_reason = '险情'";
    return Stream.of(
        filing(
            "proposed", "ticket = ''", JUNE, "market head: visits without a draw to approve = 1"),
        filing("approved", approved, JUNE, "market liaison: visits without a draw to file = 1"),
        filing("filed", filed, JUNE, "filing officer: filings to answer = 1"),
        filing(
            "objected to",
            answered + "false",
            JUNE,
            "market liaison: visits without a draw to file = 1"),
        filing("accepted", answered + "true", JUNE, ""),
        filing(
            "urgent and in time",
            urgent,
            LocalDate.of(2026, 7, 16),
            "market head: visits without a draw to approve = 1"),
        filing(
            "urgent and late",
            urgent,
            LocalDate.of(2026, 7, 17),
            """
            market head: visits without a draw to approve = 1
            market liaison, coordinator: urgent visits whose papers are late = 1
            """));
  }

  /** A triggered visit of the market department on 14 July; urgent papers have 2 working days. */
  private static Situation filing(String name, String papers, LocalDate day, String table) {
    return rows(
        "a visit without a draw, " + name,
        day,
        table,
        "insert into filed_visit (id, version, kind, credit_code, department_code, visit_day,"
            + " scheme, ground, ticket, quiet, regulation, proposed_by, proposed_at) values (1, 0,"
            + " 'TRIGGERED', '"
            + VisitBase.enterprise(1)
            + "', 'SCJG', '2026-07-14', '查', 'COMPLAINT', '', true, '"
            + "0".repeat(64)
            + "', 'l', '2026-06-08T08:00:00+08:00')",
        "update filed_visit set " + papers);
  }

  private static Stream<Situation> office() {
    String readers = "coordinator, auditor, market head, fire head: ";
    String keepers = "administrator, coordinator, auditor: ";
    return Stream.of(
        new Situation(
            "two mistakes in the rule files",
            JUNE,
            office -> office.mistakes(fault(2), fault(3)),
            readers + "mistakes in the rule files = 2"),
        rows(
            "a duty is paused",
            JUNE,
            keepers + "paused duties of the clockwork = 1",
            "insert into duty values ('seal', null, 'Broken', '2026-06-08T09:00:00+08:00', 'a', '理由')",
            "insert into duty values ('notify', null, '', null, null, null)"),
        rows(
            "both duties fail",
            JUNE,
            keepers + "failing duties of the clockwork, tried again = 2",
            "insert into duty values ('seal', null, 'Broken', null, null, null)",
            "insert into duty values ('notify', null, 'Broken', null, null, null)"),
        rows(
            "a visit was not notified in time, and an earlier one is settled",
            JUNE,
            "coordinator, auditor: things that the clockwork has missed = 1",
            "insert into missed_effect values ('notify visit 1', 'notify', 'visit 1',"
                + " '2026-06-08T09:00:00+08:00', null, null, null, 0)",
            "insert into missed_effect values ('notify visit 2', 'notify', 'visit 2',"
                + " '2026-06-08T09:00:00+08:00', '2026-06-08T10:00:00+08:00', 'c', '已补', 0)"),
        classes("2026-05-31T23:00:00+08:00", "coordinator: monthly classes to be taken in = 1"),
        classes("2026-06-01T00:00:00+08:00", ""),
        rows(
            "certificates run out within 60 days, and one has",
            JUNE,
            """
            coordinator, auditor: inspectors whose certificate is running out = 1; inspectors without a valid certificate = 1
            safety liaison: inspectors whose certificate is running out = 1
            """,
            "update certificate set valid_until = '2026-08-08' where number = 'Z-002'",
            "update certificate set valid_until = '2026-06-08' where number = 'Z-003'"),
        rows(
            "accounts wait",
            JUNE,
            """
            administrator: accounts with an unchanged one-time password = 1; accounts locked after wrong passwords = 2
            """,
            account("fresh", "true, 0, null, true"),
            account("settled", "false, 3, null, true"),
            account("locked", "false, 0, '2026-06-09T08:31:00+08:00', true"),
            account("locked2", "false, 0, '2026-06-09T08:45:00+08:00', true"),
            account("over", "false, 0, '2026-06-09T08:30:00+08:00', true"),
            account("closed", "true, 0, '2026-06-09T08:31:00+08:00', false")));
  }

  private static RuleFault fault(int row) {
    return new RuleFault(
        "windows.csv", row, "-", "", new Words("重复", "twice"), new Words("删除", "delete it"));
  }

  private static Situation classes(String takenIn, String table) {
    return rows(
        "the directory was taken in at " + takenIn,
        JUNE,
        table,
        "insert into import_run values (1, 'ENTERPRISES', 'enterprises.csv', '"
            + "0".repeat(64)
            + "', 'UTF-8', 'ALL_OR_NONE', 4, 4, 0, 0, 0, 0, '"
            + takenIn
            + "', 'c')");
  }

  private static String account(String login, String standing) {
    return "insert into account (login, name, role, password_hash, edition, version, must_change,"
        + " failures, locked_until, active) values ('"
        + login
        + "', '某人', 'AUDITOR', 'hash', 0, 0, "
        + standing
        + ")";
  }
}
