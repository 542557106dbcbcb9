package mingqian.directory.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mingqian.directory.Enterprise;
import mingqian.directory.Inspector;
import mingqian.directory.PoolBook;
import mingqian.directory.PoolBook.Horizon;
import mingqian.directory.PoolFilter;
import mingqian.directory.PoolFilter.Standing;
import mingqian.directory.RegistrationState;
import mingqian.directory.TargetBook;
import mingqian.directory.TargetFilter;
import mingqian.terms.DepartmentCode;
import mingqian.terms.DistrictCode;
import mingqian.terms.Library;
import mingqian.terms.Page;
import mingqian.terms.RiskClass;
import mingqian.terms.Slice;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What the pages of the directories ask. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DirectoryBooksTest {
  private static final Signed SIGNED = new Signed("tester", Instant.parse("2026-05-20T01:00:00Z"));
  private static final Horizon HORIZON =
      new Horizon(LocalDate.of(2026, 5, 20), LocalDate.of(2026, 7, 19));
  private static final Slice FIRST = new Slice(1, 20);

  private final DirectoryBase base = new DirectoryBase();

  @BeforeAll
  void fill() {
    take(FileKind.DEPARTMENTS, "部门编码,部门名称,英文名称\nSCJG,市场监督管理局,Market\nYJGL,应急管理局,Emergency\n");
    take(FileKind.DISTRICTS, "行政区划代码,行政区划,英文名称\n999901,岚心区,Lanxin\n999902,枢北区,Shubei\n");
    take(
        FileKind.ENTERPRISES,
        """
        统一社会信用代码,企业名称,监管库,信用风险分类,行政区划代码,行业代码,登记状态
        92999999MAQGUHQ8XL,百分之%百便利店,A,A,999901,F5213,存续
        92999999MAR3EWAC4B,粮油店,C,B,999902,F5221,存续
        """);
    take(
        FileKind.INSPECTORS,
        """
        单位工号,执法证编号,姓名,部门,地区,执法证有效期,岗位资质资格,是否专家,执法人员状态,职务
        S1,99990100001,孔晏,市场监督管理局,999901,2027-06-02,特种设备检查,否,有效,队员
        S2,99990100002,孔霁,应急管理局,999902,2026-07-19,药品检查,是,有效,队员
        S3,99990100003,周澹,应急管理局,999902,2026-05-19,,否,有效,队员
        S4,99990100004,周岱,应急管理局,999901,2028-05-19,,否,失效,队员
        """);
    take(
        FileKind.LEAVE,
        "执法证编号,起,止\n99990100001,2026-05-01,2026-05-20\n99990100002,2026-05-01,2026-05-19\n");
  }

  @AfterAll
  void close() {
    base.close();
  }

  @Test
  void an_empty_filter_asks_for_everything_by_credit_code() {
    Page<Enterprise> page = targets(TargetFilter.ALL);
    assertThat(page.total()).isEqualTo(2);
    assertThat(page.rows()).extracting(Enterprise::name).containsExactly("百分之%百便利店", "粮油店");
  }

  @Test
  void each_part_of_the_filter_narrows_it() {
    assertThat(names(filter(Optional.of(Library.C), Optional.empty(), "", "")))
        .containsExactly("粮油店");
    assertThat(names(filter(Optional.empty(), Optional.of("999901"), "", "")))
        .containsExactly("百分之%百便利店");
    assertThat(names(filter(Optional.empty(), Optional.empty(), "f522", "")))
        .containsExactly("粮油店");
    assertThat(names(filter(Optional.empty(), Optional.empty(), "522", ""))).isEmpty();
    assertThat(names(filter(Optional.empty(), Optional.empty(), "", "mar3ew")))
        .containsExactly("粮油店");
    assertThat(names(filter(Optional.of(Library.A), Optional.empty(), "", "粮油"))).isEmpty();
  }

  @Test
  void signs_of_the_query_language_are_taken_as_they_stand() {
    assertThat(names(filter(Optional.empty(), Optional.empty(), "", "%")))
        .containsExactly("百分之%百便利店");
    assertThat(names(filter(Optional.empty(), Optional.empty(), "", "_"))).isEmpty();
    assertThat(names(filter(Optional.empty(), Optional.empty(), "", "!"))).isEmpty();
  }

  @Test
  void states_are_counted_by_library() {
    Map<RegistrationState, Long> states =
        base.in(entities -> new TargetBook(entities).states(Library.A));
    assertThat(states).isEqualTo(Map.of(RegistrationState.EXISTING, 1L));
  }

  @Test
  void a_certificate_is_valid_running_out_or_expired() {
    assertThat(people(Standing.VALID)).containsExactly("孔晏");
    assertThat(people(Standing.RUNNING_OUT)).containsExactly("孔霁");
    assertThat(people(Standing.EXPIRED)).containsExactlyInAnyOrder("周澹", "周岱");
    assertThat(pool(PoolFilter.ALL).rows())
        .allSatisfy(
            inspector -> assertThat(people(HORIZON.of(inspector))).contains(inspector.name()));
  }

  @Test
  void people_are_found_by_department_certificate_and_qualification() {
    PoolFilter emergency =
        new PoolFilter(
            Optional.of(new DepartmentCode("YJGL")),
            Optional.of(new DistrictCode("999902")),
            Optional.empty(),
            "");
    assertThat(pool(emergency).rows())
        .extracting(Inspector::name)
        .containsExactlyInAnyOrder("孔霁", "周澹");
    assertThat(pool(words("0100003")).rows()).extracting(Inspector::name).containsExactly("周澹");
    assertThat(pool(words("药品")).rows()).extracting(Inspector::name).containsExactly("孔霁");
  }

  @Test
  void a_leave_is_shown_until_its_last_day() {
    List<Inspector> people = pool(PoolFilter.ALL).rows();
    var leaves = base.in(entities -> new PoolBook(entities).leaves(people, HORIZON.day()));
    assertThat(people)
        .filteredOn(person -> leaves.containsKey(person.id()))
        .extracting(Inspector::name)
        .containsExactly("孔晏");
  }

  private void take(FileKind kind, String text) {
    OfferedFile file = OfferedFile.of(kind, kind.fileName(), text.getBytes(UTF_8));
    assertThat(base.apply(file, RowChoice.ALL_OR_NONE, SIGNED))
        .as(kind.name())
        .satisfies(result -> assertThat(result.finding().faults()).isEmpty());
  }

  private static TargetFilter filter(
      Optional<Library> library, Optional<String> district, String industry, String words) {
    return new TargetFilter(
        new TargetFilter.Placement(library, Optional.<RiskClass>empty(), Optional.empty()),
        new TargetFilter.Seat(district.map(DistrictCode::new), industry),
        words);
  }

  private static PoolFilter words(String words) {
    return new PoolFilter(Optional.empty(), Optional.empty(), Optional.empty(), words);
  }

  private List<String> names(TargetFilter filter) {
    return targets(filter).rows().stream().map(Enterprise::name).toList();
  }

  private Page<Enterprise> targets(TargetFilter filter) {
    return base.in(entities -> new TargetBook(entities).page(filter, FIRST));
  }

  private Page<Inspector> pool(PoolFilter filter) {
    return base.in(entities -> new PoolBook(entities).page(filter, HORIZON, FIRST));
  }

  private List<String> people(Standing standing) {
    PoolFilter filter =
        new PoolFilter(Optional.empty(), Optional.empty(), Optional.of(standing), "");
    return pool(filter).rows().stream().map(Inspector::name).toList();
  }
}
