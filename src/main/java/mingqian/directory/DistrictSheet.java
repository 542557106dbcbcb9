package mingqian.directory;

import java.util.List;
import java.util.Optional;
import mingqian.directory.sheet.Cells;
import mingqian.directory.sheet.Codes;
import mingqian.directory.sheet.Column;
import mingqian.directory.sheet.SheetForm;
import mingqian.directory.sheet.Texts;
import mingqian.terms.DistrictCode;

/** The sheet of administrative districts 行政区划. */
public final class DistrictSheet implements SheetForm<DistrictRow> {
  private static final Column<DistrictCode> CODE = Column.required("行政区划代码", Codes.DISTRICT);
  private static final Column<String> NAME = Column.required("行政区划", Texts.upTo(200)).or("行政区划名称");
  private static final Column<String> ENGLISH = Column.orElse("英文名称", Texts.upTo(200), "");

  @Override
  public List<Column<?>> columns() {
    return List.of(CODE, NAME, ENGLISH);
  }

  @Override
  public Optional<DistrictRow> record(Cells cells) {
    return Optional.of(new DistrictRow(cells.get(CODE), cells.get(NAME), cells.get(ENGLISH)));
  }
}
