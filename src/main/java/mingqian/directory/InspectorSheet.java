package mingqian.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import mingqian.directory.InspectorRow.CertificateRow;
import mingqian.directory.InspectorRow.Post;
import mingqian.directory.InspectorRow.Skills;
import mingqian.directory.InspectorRow.Standing;
import mingqian.directory.sheet.Cells;
import mingqian.directory.sheet.Choices;
import mingqian.directory.sheet.Codes;
import mingqian.directory.sheet.Column;
import mingqian.directory.sheet.Dates;
import mingqian.directory.sheet.SheetForm;
import mingqian.directory.sheet.Texts;
import mingqian.terms.CertificateNumber;

/**
 * The sheet of the directory of inspectors 执法检查人员名录库. Columns of ID numbers and phones are not
 * among its columns and so never read.
 */
public final class InspectorSheet implements SheetForm<InspectorRow> {
  private static final Column<Optional<String>> STAFF_NUMBER =
      Column.optional("单位工号", Codes.identifier("单位工号", "staff number")).or("工号");
  private static final Column<CertificateNumber> CERTIFICATE =
      Column.required("执法证编号", Codes.CERTIFICATE).or("执法证号");
  private static final Column<String> NAME = Column.required("姓名", Texts.upTo(100));
  private static final Column<String> DEPARTMENT =
      Column.required("部门", Codes.DEPARTMENT_OR_NAME).or("工作单位", "所在业务部门（机构）");
  private static final Column<String> DISTRICT =
      Column.required("地区", Codes.DISTRICT_OR_NAME).or("行政区划", "行政区划代码");
  private static final Column<LocalDate> VALID_UNTIL = Column.required("执法证有效期", Dates.LAST_DAY);
  private static final Column<Set<String>> QUALIFICATIONS =
      Column.orElse("岗位资质资格", Texts.listOf(100), Set.of());
  private static final Column<Standing> EXPERT =
      Column.orElse(
          "是否专家",
          new Choices<Standing>().with(Standing.EXPERT, "是").with(Standing.OFFICER, "否"),
          Standing.OFFICER);
  private static final Column<CertificateState> STATE =
      Column.orElse(
          "执法人员状态",
          new Choices<CertificateState>()
              .with(CertificateState.VALID, "有效")
              .with(CertificateState.LAPSED, "失效"),
          CertificateState.VALID);
  private static final Column<String> STATION =
      Column.orElse("所在所站", Texts.upTo(200), "").or("所属所站", "市场监管所", "监管所", "基层所");
  private static final Column<String> POSITION = Column.orElse("职务", Texts.upTo(100), "");

  @Override
  public List<Column<?>> columns() {
    return List.of(
        STAFF_NUMBER,
        CERTIFICATE,
        NAME,
        DEPARTMENT,
        DISTRICT,
        VALID_UNTIL,
        QUALIFICATIONS,
        EXPERT,
        STATE,
        POSITION,
        STATION);
  }

  @Override
  public Optional<InspectorRow> record(Cells cells) {
    return Optional.of(
        new InspectorRow(
            cells.get(STAFF_NUMBER),
            new CertificateRow(cells.get(CERTIFICATE), cells.get(VALID_UNTIL), cells.get(STATE)),
            new Post(
                cells.get(NAME),
                cells.get(DEPARTMENT),
                cells.get(DISTRICT),
                cells.get(POSITION),
                cells.get(STATION)),
            new Skills(cells.get(QUALIFICATIONS), cells.get(EXPERT))));
  }
}
