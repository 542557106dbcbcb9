package mingqian.web.api;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import mingqian.ceremony.ItemOrder;
import mingqian.ceremony.ItemOrder.Names;
import mingqian.ceremony.ItemOrder.Share;
import mingqian.ceremony.ItemOrder.Times;
import mingqian.ceremony.ItemOrder.Wishes;
import mingqian.ceremony.OrderFile;
import mingqian.plan.FreeNumbers;
import mingqian.plan.PlanItemRow;
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
  private static final Set<String> FILLED =
      Set.of("number", "id", "sealAt", "window.from", "window.until");

  /** Reads the order to its end. */
  OrderFile read(Body body) {
    String plan = body.text("plan");
    Library library = library(body);
    Body window = body.object("window").orElseGet(() -> window(body));
    LocalDate from = window.day("from");
    LocalDate until = window.day("until");
    window.end();
    String number = body.maybeText("number").orElseGet(() -> ItemOrder.number(free, plan, clock));
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
            body.maybeText("sealAt").orElseGet(() -> ItemOrder.now(clock)),
            body.maybeText("randomness").orElse("local"));
    List<List<String>> rows = rows(body, library, head, tail);
    body.end();
    return new OrderFile(number, rows, filled(body));
  }

  /**
   * Reads an order that derives from items of the plan; whatever the body leaves out, they fill.
   *
   * @param inForce the items that there are
   */
  OrderFile read(Body body, List<PlanItemRow> inForce) {
    List<PlanItemRow> items =
        body.texts("items").stream().map(code -> item(body, inForce, code)).toList();
    if (items.isEmpty()) {
      throw body.wrong("items", "至少一个计划项", "at least one item");
    }
    ItemOrder order =
        new ItemOrder(
            body.text("plan"),
            items,
            new Wishes(
                new Names(body.maybeText("number"), body.maybeText("id"), body.maybeText("name")),
                new Share(body.maybeText("rate"), body.maybeNumber("reserve").orElse(0)),
                new Times(
                    body.object("window").map(OrderReader::span),
                    body.maybeText("sealAt"),
                    body.maybeText("randomness"))));
    body.end();
    if (!order.withoutRate().isEmpty()) {
      body.text("rate");
    }
    return order.file(free, clock);
  }

  /** The headings of what the body leaves to the office: free numbers, the hour, days ahead. */
  private static Set<String> filled(Body body) {
    return OrderFields.BY_HEADING.entrySet().stream()
        .filter(field -> FILLED.contains(field.getValue()))
        .filter(field -> !body.has(field.getValue().split("\\.", 2)[0]))
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
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

  private static List<List<String>> rows(
      Body body, Library library, List<String> head, List<String> tail) {
    List<List<String>> rows = new ArrayList<>();
    for (Body stratum : body.objects("strata")) {
      List<String> row = new ArrayList<>(head);
      row.add(library.name());
      row.add(stratum.maybeText("name").orElse(library + "." + (rows.size() + 1)));
      row.add(ItemOrder.joined(stratum.texts("industries")));
      row.add(ItemOrder.joined(stratum.texts("classes")));
      row.add(ItemOrder.joined(stratum.texts("matters")));
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
}
