package mingqian.directory;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import mingqian.directory.MatterRow.Staffing;
import mingqian.directory.sheet.Dates;
import mingqian.directory.sheet.Reading;
import mingqian.directory.sheet.RowFault;
import mingqian.directory.sheet.SheetForm;
import mingqian.directory.sheet.SheetReader;
import mingqian.draw.Territory;
import mingqian.terms.Library;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowsOfSheetsTest {
  @ParameterizedTest
  @CsvSource({"A,A", "a,A", "Ｂ,B", "联合监管库,A", "重点监管库,B", "一般监管库,C", "A 联合监管库,A", "C库,C"})
  void a_library_is_known_in_each_writing(String cell, Library library) {
    assertThat(enterprise(cell, "存续").rows())
        .singleElement()
        .satisfies(line -> assertThat(line.record().placement().library()).isEqualTo(library));
  }

  @ParameterizedTest
  @CsvSource({
    "存续,EXISTING",
    "在营,EXISTING",
    "开业,EXISTING",
    "注销,CANCELLED",
    "吊销,REVOKED",
    "迁出,MOVED_OUT"
  })
  void a_state_is_known_in_each_writing(String cell, RegistrationState state) {
    assertThat(enterprise("A", cell).rows())
        .singleElement()
        .satisfies(line -> assertThat(line.record().registration().state()).isEqualTo(state));
  }

  @Test
  void every_fault_of_a_row_is_told() {
    Reading<EnterpriseRow> reading = enterprise("D", "睡着");
    assertThat(reading.rows()).isEmpty();
    assertThat(reading.faults()).extracting(RowFault::column).containsExactly("监管库", "登记状态");
    assertThat(reading.faults()).extracting(RowFault::row).containsOnly(2);
    assertThat(reading.faults().get(0).hint().en()).contains("A, B, C");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2人|||| 2||0",
        "||||2||0",
        "不少于3人||||3||0",
        "2人，其中1人具备特种设备检查资格||||2|特种设备检查资格|1",
        "2人|3|药品检查|2|3|药品检查|2",
        "2人||药品检查||2|药品检查|1",
        "看情况||无||2||0"
      })
  void staffing_is_read_from_its_columns_or_its_wording(
      String wording, String seats, String asked, String people, int n, String want, int some) {
    assertThat(matter(text(wording), text(seats), text(asked), text(people)).rows())
        .singleElement()
        .satisfies(
            line ->
                assertThat(line.record().staffing())
                    .isEqualTo(new Staffing(text(wording), n, Optional.ofNullable(want), some)));
  }

  @ParameterizedTest
  @CsvSource({"'',ANY", "-,ANY", "不限,ANY", "本区,OWN", "本地,OWN", "外区,OTHER", "异地,OTHER"})
  void the_territory_of_the_inspectors_is_read_from_its_column(String cell, Territory territory) {
    Reading<MatterRow> reading =
        read(new MatterSheet(), "编号,抽查事项名称,抽查主体,类别,属地要求\nX-1,检查,SCJG,重点," + cell + "\n");
    assertThat(reading.rows())
        .singleElement()
        .satisfies(line -> assertThat(line.record().staffing().territory()).isEqualTo(territory));
    assertThat(read(new MatterSheet(), "编号,抽查事项名称,抽查主体,类别,属地要求\nX-1,检查,SCJG,重点,随便\n").faults())
        .singleElement()
        .satisfies(fault -> assertThat(fault.column()).isEqualTo("属地要求"));
  }

  @Test
  void more_qualified_than_seats_are_refused() {
    assertThat(matter("", "2", "药品检查", "3").faults())
        .singleElement()
        .satisfies(fault -> assertThat(fault.column()).isEqualTo("资质人数"));
    assertThat(matter("", "2", "", "1").faults()).hasSize(1);
  }

  @Test
  void qualifications_are_separated_by_any_comma() {
    Reading<InspectorRow> reading =
        read(
            new InspectorSheet(),
            "执法证编号,姓名,部门,地区,执法证有效期,岗位资质资格\n1,某甲,SCJG,999901,长期,\"甲，乙、丙;丁,戊\"\n");
    assertThat(reading.rows())
        .singleElement()
        .satisfies(
            line -> {
              assertThat(line.record().skills().qualifications())
                  .isEqualTo(Set.of("甲", "乙", "丙", "丁", "戊"));
              assertThat(line.record().certificate().validUntil()).isEqualTo(Dates.NO_END);
            });
  }

  @Test
  void id_numbers_and_phones_are_not_read_at_all() {
    Reading<InspectorRow> reading =
        read(
            new InspectorSheet(),
            "执法证编号,姓名,部门,地区,执法证有效期,身份证号,电话\n1,某甲,SCJG,999901,长期,999901199001011234,81234567\n");
    assertThat(reading.facts().ignored()).containsExactly("身份证号", "电话");
    assertThat(reading.rows().toString()).doesNotContain("1234");
  }

  @Test
  void a_recusal_that_ends_before_it_begins_is_refused() {
    Reading<RecusalRow> reading =
        read(
            new RecusalSheet(),
            "执法证编号,统一社会信用代码,回避事由,起,止\n1,91310115MA1K3BTP2B,亲属,2026-02-01,2026-01-01\n");
    assertThat(reading.faults())
        .singleElement()
        .satisfies(fault -> assertThat(fault.column()).isEqualTo("止"));
  }

  private static String text(String cell) {
    return cell == null ? "" : cell;
  }

  private static Reading<EnterpriseRow> enterprise(String library, String state) {
    return read(
        new EnterpriseSheet(),
        "统一社会信用代码,企业名称,监管库,行政区划代码,行业代码,登记状态\n91310115MA1K3BTP2B,甲公司,%s,999901,C1311,%s\n"
            .formatted(library, state));
  }

  private static Reading<MatterRow> matter(
      String wording, String seats, String asked, String people) {
    return read(
        new MatterSheet(),
        "编号,抽查事项名称,抽查主体,类别,检查人员要求,席位,所需资质,资质人数\nX-1,检查,SCJG,重点,%s,%s,%s,%s\n"
            .formatted(wording, seats, asked, people));
  }

  private static <R> Reading<R> read(SheetForm<R> form, String text) {
    return new SheetReader<>(form).read(text.getBytes(UTF_8));
  }
}
