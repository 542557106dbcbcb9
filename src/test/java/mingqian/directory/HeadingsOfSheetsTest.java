package mingqian.directory;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import mingqian.directory.sheet.Reading;
import mingqian.directory.sheet.SheetForm;
import mingqian.directory.sheet.SheetReader;
import mingqian.plan.DrawOrderSheet;
import mingqian.plan.PlanItemSheet;
import mingqian.plan.PlanSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every heading that offices are known to write is understood. */
class HeadingsOfSheetsTest {
  private static final Map<String, String> ENTERPRISE =
      cells("统一社会信用代码=91310115MA1K3BTP2B 企业名称=甲公司 监管库=A 行政区划代码=999901 行业代码=C1311 登记状态=存续");
  private static final Map<String, String> INSPECTOR =
      cells("执法证编号=99990001 姓名=某甲 部门=SCJG 地区=999901 执法证有效期=长期");
  private static final Map<String, String> MATTER = cells("编号=SCJG-01 抽查事项名称=登记检查 抽查主体=SCJG 类别=一般");
  private static final Map<String, String> RECUSAL =
      cells("执法证编号=99990001 统一社会信用代码=91310115MA1K3BTP2B 回避事由=亲属");

  private static Map<String, String> cells(String text) {
    Map<String, String> cells = new LinkedHashMap<>();
    for (String pair : text.split(" ", -1)) {
      int at = pair.indexOf('=');
      cells.put(pair.substring(0, at), pair.substring(at + 1));
    }
    return cells;
  }

  static Stream<List<String>> aliases() {
    return Stream.of(
            "e,统一社会信用代码,统一社会信用代码/注册号",
            "e,统一社会信用代码,统一信用代码",
            "e,企业名称,名称",
            "e,企业名称,市场主体名称",
            "e,监管库,库别",
            "e,行政区划代码,行政区划",
            "e,行政区划代码,地区",
            "e,行业代码,行业",
            "i,执法证编号,执法证号",
            "i,部门,工作单位",
            "i,部门,所在业务部门（机构）",
            "i,部门,所在业务部门(机构)",
            "m,抽查事项名称,抽查事项",
            "m,抽查主体,检查部门",
            "r,执法证编号,执法证号",
            "r,统一社会信用代码,统一信用代码")
        .map(text -> List.of(text.split(",", -1)));
  }

  @ParameterizedTest
  @MethodSource("aliases")
  void a_required_column_is_known_by_each_alias(List<String> alias) {
    Map<String, String> renamed = new LinkedHashMap<>();
    base(alias.get(0))
        .forEach(
            (name, cell) -> renamed.put(name.equals(alias.get(1)) ? alias.get(2) : name, cell));
    Reading<?> reading = read(form(alias.get(0)), renamed);
    assertThat(reading.faults()).isEmpty();
    assertThat(reading.facts().ignored()).isEmpty();
    assertThat(reading.rows()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "e,园区,高新园",
        "e,所属园区,高新园",
        "e,产业园区,高新园",
        "e,园区名称,",
        "e,信用风险分类,B",
        "e,信用风险等级,B",
        "e,住所,一号",
        "e,注册地址,一号",
        "e,经营地址,二号",
        "e,登记机关,某局",
        "e,管辖单位,某所",
        "e,成立日期,2017.10.30",
        "e,主体类型,农专社",
        "e,归库理由,守信",
        "e,生效日期,20260101",
        "i,单位工号,7",
        "i,岗位资质资格,甲，乙",
        "i,是否专家,是",
        "i,执法人员状态,失效",
        "i,职务,科员",
        "m,抽查子项,一",
        "m,内容,一",
        "m,抽查依据,某法",
        "m,法律依据,某法",
        "m,抽查对象,企业",
        "m,抽查比例,不低于3%",
        "m,抽查频次,一年一次",
        "m,抽查方式,实地检查",
        "m,检查人员要求,2人",
        "m,席位,3",
        "r,起,2026-01-01",
        "r,止,9999-09-09"
      })
  void an_optional_column_is_understood(String extra) {
    List<String> parts = List.of(extra.split(",", -1));
    Map<String, String> cells = new LinkedHashMap<>(base(parts.get(0)));
    cells.put(parts.get(1), parts.get(2));
    Reading<?> reading = read(form(parts.get(0)), cells);
    assertThat(reading.faults()).isEmpty();
    assertThat(reading.facts().ignored()).isEmpty();
    assertThat(reading.rows()).hasSize(1);
  }

  @Test
  void each_required_heading_is_missed_by_name() {
    for (String kind : List.of("e", "i", "m", "r")) {
      for (String name : base(kind).keySet()) {
        Map<String, String> cells = new LinkedHashMap<>(base(kind));
        cells.remove(name);
        assertThat(read(form(kind), cells).faults())
            .singleElement()
            .satisfies(fault -> assertThat(fault.column()).isEqualTo(name));
      }
    }
  }

  @Test
  void no_heading_belongs_to_two_columns_of_a_sheet() {
    List<SheetForm<?>> forms =
        List.of(
            new EnterpriseSheet(),
            new InspectorSheet(),
            new MatterSheet(),
            new RecusalSheet(),
            new LeaveSheet(),
            new DepartmentSheet(),
            new DistrictSheet(),
            new PlanSheet(),
            new PlanItemSheet(),
            new DrawOrderSheet());
    for (SheetForm<?> form : forms) {
      assertThat(form.columns().stream().flatMap(column -> column.names().stream()))
          .doesNotHaveDuplicates();
    }
  }

  private static Map<String, String> base(String kind) {
    return switch (kind) {
      case "e" -> ENTERPRISE;
      case "i" -> INSPECTOR;
      case "m" -> MATTER;
      default -> RECUSAL;
    };
  }

  private static SheetForm<?> form(String kind) {
    return switch (kind) {
      case "e" -> new EnterpriseSheet();
      case "i" -> new InspectorSheet();
      case "m" -> new MatterSheet();
      default -> new RecusalSheet();
    };
  }

  private static Reading<?> read(SheetForm<?> form, Map<String, String> cells) {
    String text = String.join(",", cells.keySet()) + "\n" + String.join(",", cells.values());
    return new SheetReader<>(form).read(text.getBytes(UTF_8));
  }
}
