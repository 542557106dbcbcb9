package mingqian.directory;

import java.util.List;
import java.util.Optional;
import mingqian.directory.sheet.Cells;
import mingqian.directory.sheet.Codes;
import mingqian.directory.sheet.Column;
import mingqian.directory.sheet.SheetForm;
import mingqian.directory.sheet.Texts;
import mingqian.terms.DepartmentCode;

/** The sheet of departments 部门. */
public final class DepartmentSheet implements SheetForm<DepartmentRow> {
  private static final Column<DepartmentCode> CODE =
      Column.required("部门编码", Codes.DEPARTMENT_CODE).or("部门代码");
  private static final Column<String> NAME = Column.required("部门名称", Texts.upTo(200));
  private static final Column<String> ENGLISH = Column.orElse("英文名称", Texts.upTo(200), "");

  @Override
  public List<Column<?>> columns() {
    return List.of(CODE, NAME, ENGLISH);
  }

  @Override
  public Optional<DepartmentRow> record(Cells cells) {
    return Optional.of(new DepartmentRow(cells.get(CODE), cells.get(NAME), cells.get(ENGLISH)));
  }
}
