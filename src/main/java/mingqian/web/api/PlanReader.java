package mingqian.web.api;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import mingqian.directory.sheet.Numbers;
import mingqian.directory.sheet.Parsed;
import mingqian.plan.DrawOrderRow.Frame;
import mingqian.plan.OrderKind;
import mingqian.plan.PlanItemRow;
import mingqian.plan.PlanItemRow.Extent;
import mingqian.terms.DateSpan;
import mingqian.terms.DepartmentCode;
import mingqian.terms.Library;

/** Reads the items of a plan from the body of a request 计划内容. */
final class PlanReader {
  private static final String CODE = "[0-9A-Za-z._:-]{1,64}";
  private static final String INDUSTRY = "[A-T][0-9]{0,4}";

  private PlanReader() {}

  /** The field {@code items}, at least one. */
  static List<PlanItemRow> items(Body body) {
    return body.objects("items").stream().map(PlanReader::item).toList();
  }

  private static PlanItemRow item(Body body) {
    PlanItemRow item = new PlanItemRow(title(body), scope(body), extent(body), timing(body));
    body.end();
    return item;
  }

  private static PlanItemRow.Title title(Body body) {
    String code = body.text("code");
    if (!code.matches(CODE)) {
      throw body.wrong("code", "字母、数字、点、横线", "letters, digits, dots, hyphens");
    }
    DepartmentCode department =
        DepartmentCode.of(body.text("department"))
            .orElseThrow(
                () -> body.wrong("department", "部门代码，如 SCJG", "a department, such as SCJG"));
    return new PlanItemRow.Title(code, department, body.choice("kind", OrderKind.class));
  }

  private static PlanItemRow.Scope scope(Body body) {
    Set<String> industries = new HashSet<>(body.texts("industries"));
    if (!industries.stream().allMatch(one -> one.matches(INDUSTRY))) {
      throw body.wrong("industries", "行业代码，如 C13", "industry codes such as C13");
    }
    Set<String> matters = new HashSet<>(body.texts("matters"));
    if (matters.isEmpty()) {
      throw body.wrong("matters", "至少一个抽查事项", "at least one matter");
    }
    return new PlanItemRow.Scope(
        new Frame(body.choice("library", Library.class), industries), matters);
  }

  private static Extent extent(Body body) {
    if (body.has("targets") == body.has("rate")) {
      throw body.wrong("rate", "比例，或者用 targets 给出户数，只填一项", "a rate, or else targets a number");
    }
    if (body.has("targets")) {
      int targets = body.number("targets");
      if (targets < 1) {
        throw body.wrong("targets", "正整数", "a number from 1");
      }
      return new Extent.Count(targets);
    }
    if (Numbers.RATE.parse(body.text("rate")) instanceof Parsed.Good<Integer> rate) {
      return new Extent.Rate(rate.value());
    }
    throw body.wrong("rate", "比例，如 5%", "a rate such as 5%");
  }

  private static PlanItemRow.Timing timing(Body body) {
    Body window =
        body.object("window")
            .orElseThrow(() -> body.wrong("window", "起止日期", "an object with from and until"));
    LocalDate from = window.day("from");
    LocalDate until = window.day("until");
    window.end();
    int batches = body.maybeNumber("batches").orElse(1);
    if (until.isBefore(from)) {
      throw body.wrong("window", "先起后止", "a span that ends after it begins");
    }
    if (batches < 1) {
      throw body.wrong("batches", "正整数", "a number from 1");
    }
    return new PlanItemRow.Timing(new DateSpan(from, until), batches);
  }
}
