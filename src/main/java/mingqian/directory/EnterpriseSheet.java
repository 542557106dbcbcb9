package mingqian.directory;

import static mingqian.directory.RegistrationState.CANCELLED;
import static mingqian.directory.RegistrationState.EXISTING;
import static mingqian.directory.RegistrationState.MOVED_OUT;
import static mingqian.directory.RegistrationState.REVOKED;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import mingqian.directory.EnterpriseRow.Offices;
import mingqian.directory.EnterpriseRow.Placement;
import mingqian.directory.EnterpriseRow.Registration;
import mingqian.directory.EnterpriseRow.Seat;
import mingqian.directory.EnterpriseRow.Trade;
import mingqian.directory.sheet.Cells;
import mingqian.directory.sheet.Choices;
import mingqian.directory.sheet.Codes;
import mingqian.directory.sheet.Column;
import mingqian.directory.sheet.CreditCodes;
import mingqian.directory.sheet.Dates;
import mingqian.directory.sheet.SheetForm;
import mingqian.directory.sheet.Texts;
import mingqian.terms.CreditCode;
import mingqian.terms.Library;
import mingqian.terms.RiskClass;

/** The sheet of the directory of targets 检查对象名录库. */
public final class EnterpriseSheet implements SheetForm<EnterpriseRow> {
  /** A library in any of its writings. */
  public static final Choices<Library> LIBRARIES =
      new Choices<Library>()
          .with(Library.A, "A", "A库", "A类", "联合监管库", "A联合监管库", "联合监管", "联合库")
          .with(Library.B, "B", "B库", "B类", "重点监管库", "B重点监管库", "重点监管", "重点库")
          .with(Library.C, "C", "C库", "C类", "一般监管库", "C一般监管库", "一般监管", "一般库");

  private static final Column<CreditCode> CODE =
      Column.required("统一社会信用代码", CreditCodes.CREDIT_CODE).or("统一社会信用代码/注册号", "统一信用代码");
  private static final Column<String> NAME =
      Column.required("企业名称", Texts.upTo(300)).or("名称", "市场主体名称");
  private static final Column<Library> LIBRARY = Column.required("监管库", LIBRARIES).or("库别");
  private static final Column<Optional<RiskClass>> RISK =
      Column.optional(
              "信用风险分类",
              new Choices<RiskClass>()
                  .with(RiskClass.A, "A", "A类", "A级")
                  .with(RiskClass.B, "B", "B类", "B级")
                  .with(RiskClass.C, "C", "C类", "C级")
                  .with(RiskClass.D, "D", "D类", "D级"))
          .or("信用风险等级");
  private static final Column<String> DISTRICT =
      Column.required("行政区划代码", Codes.DISTRICT_OR_NAME).or("行政区划", "地区");
  private static final Column<String> INDUSTRY =
      Column.required("行业代码", Codes.INDUSTRY_CODE).or("行业");
  private static final Column<RegistrationState> STATE =
      Column.required(
          "登记状态",
          new Choices<RegistrationState>()
              .with(EXISTING, "存续", "在营", "开业", "在业", "在册", "存续(在营、开业、在册)")
              .with(CANCELLED, "注销")
              .with(REVOKED, "吊销", "吊销未注销", "吊销,未注销")
              .with(MOVED_OUT, "迁出"));
  private static final Column<String> ADDRESS = words("住所").or("注册地址");
  private static final Column<String> BUSINESS = words("经营地址");
  private static final Column<String> PARK =
      Column.orElse("园区", Texts.upTo(100), "").or("所属园区", "产业园区", "园区名称");
  private static final Column<String> REGISTRAR = Column.orElse("登记机关", Texts.upTo(200), "");
  private static final Column<String> SUPERVISOR = Column.orElse("管辖单位", Texts.upTo(200), "");
  private static final Column<Optional<LocalDate>> FOUNDED =
      Column.orElse("成立日期", Dates.DAY_OR_NONE, Optional.empty());
  private static final Column<String> TYPE = Column.orElse("主体类型", Texts.upTo(100), "");
  private static final Column<String> GROUND = words("归库理由");
  private static final Column<Optional<LocalDate>> EFFECTIVE =
      Column.orElse("生效日期", Dates.DAY_OR_NONE, Optional.empty());

  private static Column<String> words(String name) {
    return Column.orElse(name, Texts.upTo(500), "");
  }

  @Override
  public List<Column<?>> columns() {
    return List.of(
        CODE,
        NAME,
        LIBRARY,
        RISK,
        DISTRICT,
        INDUSTRY,
        STATE,
        ADDRESS,
        BUSINESS,
        PARK,
        REGISTRAR,
        SUPERVISOR,
        FOUNDED,
        TYPE,
        GROUND,
        EFFECTIVE);
  }

  @Override
  public Optional<EnterpriseRow> record(Cells cells) {
    return Optional.of(
        new EnterpriseRow(
            cells.get(CODE),
            cells.get(NAME),
            new Placement(
                cells.get(LIBRARY), cells.get(RISK), cells.get(GROUND), cells.get(EFFECTIVE)),
            new Registration(
                cells.get(STATE),
                new Trade(cells.get(INDUSTRY), cells.get(TYPE), cells.get(FOUNDED)),
                new Seat(
                    cells.get(DISTRICT), cells.get(ADDRESS), cells.get(BUSINESS), cells.get(PARK)),
                new Offices(cells.get(REGISTRAR), cells.get(SUPERVISOR)))));
  }
}
