package mingqian.web.console;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import mingqian.directory.sheet.Line;
import mingqian.directory.sheet.Reading;
import mingqian.directory.sheet.RowFault;
import mingqian.directory.sheet.SheetReader;
import mingqian.plan.PlanItemRow;
import mingqian.plan.PlanItemRow.Extent;
import mingqian.plan.PlanItemSheet;

/**
 * The items of a plan as a person types them 计划项文本: the table of a plan-items file, typed or pasted
 * from a spreadsheet.
 *
 * @param text with its headings
 */
record PlanText(String text) {
  private static final String HEADINGS = "计划项,牵头部门,类型,监管库,行业,抽查事项,抽查比例,抽查户数,检查开始,检查结束,批次";

  /** The headings alone, to start from. */
  static PlanText empty() {
    return new PlanText(HEADINGS + "\n");
  }

  /** Items as they would be typed. */
  static PlanText of(List<PlanItemRow> items) {
    return new PlanText(
        HEADINGS + "\n" + items.stream().map(PlanText::line).collect(Collectors.joining("\n")));
  }

  private static String line(PlanItemRow item) {
    Set<String> industries = item.scope().frame().industries();
    boolean number = item.extent() instanceof Extent.Count;
    return String.join(
        ",",
        item.code(),
        item.title().department().value(),
        item.title().kind().zh(),
        item.scope().frame().library().name(),
        industries.isEmpty() ? "*" : joined(industries),
        joined(item.scope().matters()),
        number ? "" : item.extent().words().en(),
        item.extent() instanceof Extent.Count most ? Integer.toString(most.targets()) : "",
        item.timing().window().from().toString(),
        item.timing().window().until().toString(),
        Integer.toString(item.timing().batches()));
  }

  private static String joined(Set<String> codes) {
    return codes.stream().sorted().collect(Collectors.joining("；"));
  }

  private Reading<PlanItemSheet.Row> read() {
    return new SheetReader<>(new PlanItemSheet()).read(text.getBytes(StandardCharsets.UTF_8));
  }

  /** All that is wrong with it, by row and column. */
  List<RowFault> faults() {
    return read().faults();
  }

  /** The items without a fault. */
  List<PlanItemRow> items() {
    return read().rows().stream().map(Line::record).map(PlanItemSheet.Row::item).toList();
  }
}
