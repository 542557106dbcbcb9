package mingqian.web.api;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import mingqian.plan.FreeNumbers;
import mingqian.plan.PlanItemRow;
import mingqian.plan.PlanItemRow.Extent;
import mingqian.terms.DateSpan;
import mingqian.terms.Library;

/**
 * Reads an order from the body of a request 任务内容. Numbers that it does not bring are the next free
 * ones; the seal is due at once where it says nothing else.
 *
 * @param free the numbers not taken
 * @param clock the office clock
 */
record OrderReader(FreeNumbers free, Clock clock) {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
  private static final int REGION = 6;

  /** Reads the order to its end. */
  OrderFile read(Body body) {
    String plan = body.text("plan");
    Library library = library(body);
    Body window = body.object("window").orElseGet(() -> window(body));
    LocalDate from = window.day("from");
    LocalDate until = window.day("until");
    window.end();
    String number = body.maybeText("number").orElseGet(() -> number(plan));
    List<String> head =
        List.of(
            plan,
            number,
            body.text("name"),
            body.maybeText("id").orElseGet(() -> free.draw(from.getYear(), library).value()),
            kind(body));
    List<String> tail =
        List.of(
            from.toString(),
            until.toString(),
            body.maybeText("sealAt").orElseGet(this::now),
            body.maybeText("randomness").orElse("local"));
    List<List<String>> rows = rows(body, library, head, tail);
    body.end();
    return new OrderFile(number, rows);
  }

  /**
   * Reads an order that derives from items of the plan; whatever the body leaves out, they fill.
   *
   * @param inForce the items that there are
   */
  OrderFile read(Body body, List<PlanItemRow> inForce) {
    List<PlanItemRow> items =
        body.texts("items").stream().map(code -> item(body, inForce, code)).toList();
    PlanItemRow first =
        items.stream()
            .findFirst()
            .orElseThrow(() -> body.wrong("items", "至少一个计划项", "at least one item"));
    String plan = body.text("plan");
    DateSpan window =
        body.object("window")
            .map(OrderReader::span)
            .orElseGet(() -> ahead(first.timing().window()));
    Library library = first.scope().frame().library();
    String number = body.maybeText("number").orElseGet(() -> number(plan));
    List<String> head =
        List.of(
            plan,
            number,
            body.maybeText("name").orElse("计划项 " + String.join("、", body.texts("items"))),
            body.maybeText("id")
                .orElseGet(() -> free.draw(window.from().getYear(), library).value()),
            first.title().kind().zh());
    List<String> tail =
        List.of(
            window.from().toString(),
            window.until().toString(),
            body.maybeText("sealAt").orElseGet(this::now),
            body.maybeText("randomness").orElse("local"));
    int reserve = body.maybeNumber("reserve").orElse(0);
    List<List<String>> rows =
        items.stream().map(item -> row(body, item, reserve, List.of(head, tail))).toList();
    body.end();
    return new OrderFile(number, rows);
  }

  /** What is still ahead of a window; all of one that is over, which is then refused like any. */
  private DateSpan ahead(DateSpan window) {
    LocalDate tomorrow = LocalDate.now(clock).plusDays(1);
    return window.contains(tomorrow) ? new DateSpan(tomorrow, window.until()) : window;
  }

  private static PlanItemRow item(Body body, List<PlanItemRow> inForce, String code) {
    return inForce.stream()
        .filter(item -> item.code().equals(code))
        .findFirst()
        .orElseThrow(() -> body.wrong("items", "有效计划中的计划项", "items of the plan that is in force"));
  }

  private static DateSpan span(Body window) {
    LocalDate from = window.day("from");
    LocalDate until = window.day("until");
    window.end();
    if (until.isBefore(from)) {
      throw window.wrong("until", "不早于开始日期", "no day before the first");
    }
    return new DateSpan(from, until);
  }

  /** An item that names a number of enterprises leaves the rate to the request. */
  private static List<String> row(
      Body body, PlanItemRow item, int reserve, List<List<String>> headAndTail) {
    List<String> row = new ArrayList<>(headAndTail.get(0));
    Set<String> industries = item.scope().frame().industries();
    row.add(item.scope().frame().library().name());
    row.add(item.code());
    row.add(industries.isEmpty() ? "*" : joined(industries));
    row.add(joined(item.scope().matters()));
    row.add(
        item.extent() instanceof Extent.Rate most
            ? body.maybeText("rate").orElse(most.words().en())
            : body.text("rate"));
    row.add(Integer.toString(reserve));
    row.addAll(headAndTail.get(1));
    return row;
  }

  private static String joined(Set<String> codes) {
    return codes.stream().sorted().collect(Collectors.joining("；"));
  }

  private static List<List<String>> rows(
      Body body, Library library, List<String> head, List<String> tail) {
    List<List<String>> rows = new ArrayList<>();
    for (Body stratum : body.objects("strata")) {
      List<String> row = new ArrayList<>(head);
      row.add(library.name());
      row.add(stratum.maybeText("name").orElse(library + "." + (rows.size() + 1)));
      row.add(String.join("；", stratum.texts("industries")));
      row.add(String.join("；", stratum.texts("matters")));
      row.add(stratum.text("rate"));
      row.add(Integer.toString(stratum.maybeNumber("reserve").orElse(0)));
      row.addAll(tail);
      stratum.end();
      rows.add(row);
    }
    return rows;
  }

  /** Where there is no window, its days are missing. */
  private static Body window(Body body) {
    throw body.wrong(
        "window",
        "对象，如 {\"from\":\"2026-11-09\",\"until\":\"2026-11-20\"}",
        "an object such as {\"from\":\"2026-11-09\",\"until\":\"2026-11-20\"}");
  }

  private static Library library(Body body) {
    return switch (body.text("library")) {
      case "A" -> Library.A;
      case "B" -> Library.B;
      case "C" -> Library.C;
      default -> throw body.wrong("library", " A、B 或 C", "A, B or C");
    };
  }

  private static String kind(Body body) {
    return switch (body.maybeText("kind").orElse("undirected")) {
      case "undirected", "不定向" -> "不定向";
      case "directed", "定向" -> "定向";
      default -> throw body.wrong("kind", " undirected 或 directed", "undirected or directed");
    };
  }

  private String number(String plan) {
    String region = plan.length() < REGION ? plan : plan.substring(0, REGION);
    return free.order(region, DateTimeFormatter.BASIC_ISO_DATE.format(LocalDate.now(clock)));
  }

  private String now() {
    return LocalDateTime.now(clock).format(TIME);
  }
}
