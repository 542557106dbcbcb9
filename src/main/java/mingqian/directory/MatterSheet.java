package mingqian.directory;

import java.util.List;
import java.util.Optional;
import mingqian.directory.MatterRow.Power;
import mingqian.directory.MatterRow.Practice;
import mingqian.directory.MatterRow.Title;
import mingqian.directory.sheet.Cells;
import mingqian.directory.sheet.Choices;
import mingqian.directory.sheet.Codes;
import mingqian.directory.sheet.Column;
import mingqian.directory.sheet.Numbers;
import mingqian.directory.sheet.SheetForm;
import mingqian.directory.sheet.Texts;

/** The sheet of the matters list 随机抽查事项清单. */
public final class MatterSheet implements SheetForm<MatterRow> {
  private static final Column<String> CODE =
      Column.required("编号", Codes.identifier("编号", "number"));
  private static final Column<String> NAME = Column.required("抽查事项名称", Texts.upTo(300)).or("抽查事项");
  private static final Column<String> ITEM = words("抽查子项", 500).or("内容");
  private static final Column<String> DEPARTMENT =
      Column.required("抽查主体", Codes.DEPARTMENT_OR_NAME).or("检查部门");
  private static final Column<String> BASIS = words("抽查依据", 8_000).or("法律依据");
  private static final Column<String> TARGET = words("抽查对象", 500);
  private static final Column<String> RATE = Column.orElse("抽查比例", Numbers.RATE_IN_WORDS, "");
  private static final Column<String> FREQUENCY = words("抽查频次", 200);
  private static final Column<String> METHOD = words("抽查方式", 300);
  private static final Column<MatterKind> KIND =
      Column.required(
          "类别",
          new Choices<MatterKind>()
              .with(MatterKind.GENERAL, "一般", "一般事项", "一般检查事项")
              .with(MatterKind.KEY, "重点", "重点事项", "重点检查事项"));

  private static Column<String> words(String name, int longest) {
    return Column.orElse(name, Texts.upTo(longest), "");
  }

  @Override
  public List<Column<?>> columns() {
    return List.of(
        CODE,
        NAME,
        ITEM,
        DEPARTMENT,
        BASIS,
        TARGET,
        RATE,
        FREQUENCY,
        METHOD,
        KIND,
        StaffingCells.WORDING,
        StaffingCells.SEATS,
        StaffingCells.QUALIFICATION,
        StaffingCells.QUALIFIED,
        StaffingCells.TERRITORY);
  }

  @Override
  public Optional<MatterRow> record(Cells cells) {
    return StaffingCells.staffing(cells)
        .map(
            staffing ->
                new MatterRow(
                    new Title(cells.get(CODE), cells.get(NAME), cells.get(ITEM), cells.get(KIND)),
                    new Power(cells.get(DEPARTMENT), cells.get(BASIS), cells.get(TARGET)),
                    new Practice(cells.get(RATE), cells.get(FREQUENCY), cells.get(METHOD)),
                    staffing));
  }
}
