package mingqian.plan;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import mingqian.directory.Days;
import mingqian.directory.sheet.Cells;
import mingqian.directory.sheet.Codes;
import mingqian.directory.sheet.Column;
import mingqian.directory.sheet.Numbers;
import mingqian.directory.sheet.SheetForm;
import mingqian.plan.DrawOrderRow.Frame;
import mingqian.plan.PlanItemRow.Extent;
import mingqian.terms.DateSpan;
import mingqian.terms.DepartmentCode;
import mingqian.terms.Words;

/**
 * The sheet of the items of plans 计划项. A row says either a rate or a number of enterprises; the
 * number of the plan may be left out where the sheet is of one plan.
 */
public final class PlanItemSheet implements SheetForm<PlanItemSheet.Row> {
  /**
   * A row of the sheet.
   *
   * @param plan 计划编号, empty where the row leaves it out
   */
  public record Row(String plan, PlanItemRow item) {}

  private static final Column<String> PLAN =
      Column.orElse(PlanSheet.NUMBER.name(), PlanSheet.NUMBER.form(), "");
  private static final Column<String> CODE =
      DrawOrderSheet.code(
          "计划项",
          "[0-9A-Za-z._:-]{1,64}",
          "字母、数字、点、横线，如 A.manufacturing",
          "letters, digits, dots, hyphens, as A.manufacturing");
  private static final Column<DepartmentCode> DEPARTMENT =
      Column.required("牵头部门", Codes.DEPARTMENT_CODE);
  private static final Column<Optional<Integer>> RATE = Column.optional("抽查比例", Numbers.RATE);
  private static final Column<Optional<Integer>> TARGETS =
      Column.optional("抽查户数", Numbers.between(1, 1_000_000));
  private static final Column<Integer> BATCHES = Column.orElse("批次", Numbers.between(1, 366), 1);

  @Override
  public List<Column<?>> columns() {
    return List.of(
        PLAN,
        CODE,
        DEPARTMENT,
        DrawOrderSheet.KIND,
        DrawOrderSheet.LIBRARY,
        DrawOrderSheet.INDUSTRIES,
        DrawOrderSheet.MATTERS,
        RATE,
        TARGETS,
        DrawOrderSheet.OPENS,
        DrawOrderSheet.CLOSES,
        BATCHES);
  }

  @Override
  public Optional<Row> record(Cells cells) {
    Optional<Extent> extent = extent(cells);
    Optional<DateSpan> window = Days.span(cells, DrawOrderSheet.OPENS, DrawOrderSheet.CLOSES);
    return extent.flatMap(most -> window.map(days -> row(cells, most, days)));
  }

  private static Optional<Extent> extent(Cells cells) {
    Optional<Integer> rate = cells.get(RATE);
    Optional<Integer> targets = cells.get(TARGETS);
    if (rate.isPresent() == targets.isPresent()) {
      cells.refuse(
          rate.isPresent() ? TARGETS : RATE,
          new Words("抽查比例和抽查户数须填且只填一项", "either a rate or a number is needed, not both"),
          new Words("请只填一项", "fill in one of them"));
      return Optional.empty();
    }
    return rate.<Extent>map(Extent.Rate::new).or(() -> targets.map(Extent.Count::new));
  }

  private static Row row(Cells cells, Extent extent, DateSpan window) {
    Set<String> industries = cells.get(DrawOrderSheet.INDUSTRIES);
    return new Row(
        cells.get(PLAN),
        new PlanItemRow(
            new PlanItemRow.Title(
                cells.get(CODE), cells.get(DEPARTMENT), cells.get(DrawOrderSheet.KIND)),
            new PlanItemRow.Scope(
                new Frame(cells.get(DrawOrderSheet.LIBRARY), industries),
                cells.get(DrawOrderSheet.MATTERS)),
            extent,
            new PlanItemRow.Timing(window, cells.get(BATCHES))));
  }
}
