package mingqian.web.console;

import static mingqian.web.console.DeskSituations.rows;

import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.stream.Stream;
import mingqian.web.console.DeskSituations.Situation;

/** What can wait of orders and their draws 抽取待办情形. */
final class DrawSituations {
  static final LocalDate AUGUST = LocalDate.of(2026, 8, 20);
  private static final String DRAW = "999999202608270003";

  private static final String AGREED =
      "update draw_confirmation set answer = 'CONFIRMED', answered_by = 'm',"
          + " answered_at = '2026-08-11T09:00:00+08:00' where department = 'SCJG'";

  private DrawSituations() {}

  static Stream<Situation> all() {
    return Stream.concat(draws(), sealed());
  }

  /** An order of September. */
  static String order(String outsideOfThePlan) {
    return "insert into draw_order values (3, 1, '"
        + DRAW
        + "', '九月任务', '2026-A-003', 'UNDIRECTED', '2026-09-01', '2026-09-25',"
        + " '2026-08-27T09:00:00+08:00', 'local', false, 0, "
        + outsideOfThePlan
        + ")";
  }

  private static Stream<Situation> draws() {
    String people = "coordinator, auditor, market head, fire head: ";
    return Stream.of(
        rows(
            "an order",
            AUGUST,
            people + "orders not yet prepared = 1",
            order("null, null, null, null")),
        draw("PREPARED", AUGUST, "market liaison: draws for your department to confirm = 1"),
        draw(
            "PREPARED",
            AUGUST,
            people + "draws that a department has declined, to be prepared again = 1",
            "update draw_confirmation set answer = 'DECLINED', answered_by = 'm', reason = '理由',"
                + " answered_at = '2026-08-11T09:00:00+08:00' where department = 'SCJG'"),
        draw(
            "CONFIRMED",
            AUGUST,
            people + "draws whose inspection scheme waits for approval = 1",
            AGREED),
        approvedDraw(),
        draw(
            "APPROVED",
            LocalDate.of(2026, 8, 28),
            people + "orders past their time of sealing = 1",
            AGREED));
  }

  /** A draw to be sealed on 27 August. */
  static Situation approvedDraw() {
    return draw(
        "APPROVED",
        AUGUST,
        "coordinator, auditor, market head, fire head: approved draws to seal = 1",
        AGREED);
  }

  private static Situation draw(String state, LocalDate day, String table, String... more) {
    Consumer<DeskOffice> bring =
        office -> {
          office.execute(
              order("null, null, null, null"),
              "insert into draw (id, order_number, live_order, name, state, randomness, opens,"
                  + " closes, prepared_at, prepared_by, version) values ('2026-A-003', '"
                  + DRAW
                  + "', '"
                  + DRAW
                  + "', '九月任务', '"
                  + state
                  + "', 'local', '2026-09-01', '2026-09-25', '2026-08-10T09:00:00+08:00', 'c', 0)",
              "insert into draw_confirmation values (1, '2026-A-003', 'SCJG', 'WAITING', null,"
                  + " null, null, 0)",
              "insert into draw_confirmation values (2, '2026-A-003', 'YJGL', 'CONFIRMED', null,"
                  + " 's', '2026-08-11T09:00:00+08:00', 0)");
          office.execute(more);
        };
    return new Situation("draw " + state, day, bring, table);
  }

  private static Stream<Situation> sealed() {
    String people = "coordinator, auditor, market head, fire head: ";
    LocalDate day = LocalDate.of(2026, 8, 28);
    return Stream.of(
        draw("SEALED", day, people + "sealed draws ready to be conducted = 1", AGREED),
        draw(
            "SEALED",
            day,
            people + "witnesses whose number is still to come = 2",
            AGREED,
            witness(1, "'00000000000000000001', '2026-08-28T08:00:00+08:00'"),
            witness(2, "null, null"),
            witness(3, "null, null")),
        draw("CONDUCTED", day, "", AGREED),
        draw("VOID", AUGUST, people + "orders not yet prepared = 1", AGREED));
  }

  private static String witness(int number, String revealed) {
    return "insert into draw_witness values (%1$d, '2026-A-003', %1$d, null, null, null, %2$s, 0)"
        .formatted(number, revealed);
  }
}
