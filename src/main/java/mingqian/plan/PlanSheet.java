package mingqian.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import mingqian.directory.sheet.Cells;
import mingqian.directory.sheet.Codes;
import mingqian.directory.sheet.Column;
import mingqian.directory.sheet.Dates;
import mingqian.directory.sheet.Numbers;
import mingqian.directory.sheet.SheetForm;
import mingqian.directory.sheet.Texts;
import mingqian.plan.PlanRow.Approval;
import mingqian.plan.PlanRow.Filing;
import mingqian.plan.PlanRow.Papers;
import mingqian.terms.Words;

/** The sheet of annual plans 抽查计划. */
public final class PlanSheet implements SheetForm<PlanRow> {
  static final Column<String> NUMBER =
      Column.required(
          "计划编号",
          Codes.matching(
              Pattern.compile("[0-9]{6}(?:19|20)[0-9]{2}[0-9]{1,10}"),
              new Words(
                  "六位区划、四位年度、序号，如 999999202601",
                  "six digits of region, four of year, a serial, as 999999202601")));
  private static final Column<String> NAME = Column.required("计划名称", Texts.upTo(300));
  private static final Column<Integer> YEAR = Column.required("年度", Numbers.between(2000, 2200));
  private static final Column<String> APPROVED_BY = Column.orElse("审批机关", Texts.upTo(200), "");
  private static final Column<Optional<LocalDate>> APPROVED_ON =
      Column.orElse("批准日期", Dates.DAY_OR_NONE, Optional.empty());
  private static final Column<String> FILED_WITH = Column.orElse("备案机关", Texts.upTo(200), "");
  private static final Column<String> FILING_NUMBER = Column.orElse("备案号", Texts.upTo(100), "");
  private static final Column<Optional<LocalDate>> PUBLISHED =
      Column.orElse("公布日期", Dates.DAY_OR_NONE, Optional.empty());

  @Override
  public List<Column<?>> columns() {
    return List.of(
        NUMBER, NAME, YEAR, APPROVED_BY, APPROVED_ON, FILED_WITH, FILING_NUMBER, PUBLISHED);
  }

  @Override
  public Optional<PlanRow> record(Cells cells) {
    if (publishedTooEarly(cells)) {
      cells.refuse(
          PUBLISHED,
          new Words("公布早于批准", "published before it was approved"),
          new Words("请更正其中一个日期", "correct one of the days"));
      return Optional.empty();
    }
    return Optional.of(
        new PlanRow(
            cells.get(NUMBER),
            cells.get(NAME),
            cells.get(YEAR),
            new Papers(
                new Approval(cells.get(APPROVED_BY), cells.get(APPROVED_ON)),
                new Filing(cells.get(FILED_WITH), cells.get(FILING_NUMBER)),
                cells.get(PUBLISHED))));
  }

  private static boolean publishedTooEarly(Cells cells) {
    return cells
        .get(PUBLISHED)
        .flatMap(day -> cells.get(APPROVED_ON).filter(day::isBefore))
        .isPresent();
  }
}
