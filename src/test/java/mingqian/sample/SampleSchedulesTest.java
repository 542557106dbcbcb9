package mingqian.sample;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SampleSchedulesTest {
  private static final SampleTable MATTERS = SampleTable.utf8("schedules/matters.csv");
  private static final SampleTable DRAWS = SampleTable.utf8("schedules/draws.csv");

  @Test
  void the_headings_are_the_agreed_ones() {
    assertThat(String.join(",", MATTERS.headings()))
        .isEqualTo("编号,抽查事项名称,抽查子项,抽查主体,抽查依据,抽查对象,抽查比例,抽查频次,抽查方式,检查人员要求,类别,席位,所需资质,资质人数");
    assertThat(String.join(",", DRAWS.headings()))
        .isEqualTo("计划编号,任务编号,任务名称,抽取编号,类型,监管库,分层,行业,抽查事项,抽查比例,候补数,检查开始,检查结束,封存时间,随机数来源");
  }

  @Test
  void over_sixty_matters_belong_to_known_departments() {
    assertThat(MATTERS.rows()).hasSizeGreaterThanOrEqualTo(66);
    assertThat(MATTERS.column("编号"))
        .doesNotHaveDuplicates()
        .allMatch(c -> c.matches("[A-Z]+-\\d\\d"));
    SampleTable departments = SampleTable.utf8("inspector-pool/departments.csv");
    List<String> names = departments.column("部门名称");
    assertThat(MATTERS.column("抽查主体"))
        .allMatch(d -> names.contains(d) || departments.column("部门编码").contains(d));
    assertThat(new HashSet<>(MATTERS.column("抽查主体"))).hasSizeGreaterThanOrEqualTo(25);
    assertThat(MATTERS.counts("类别")).containsOnlyKeys("一般", "重点");
  }

  @Test
  void a_matter_says_its_seats_in_words_and_in_columns_alike() {
    for (CSVRecord matter : MATTERS.rows()) {
      String qualification = matter.get("所需资质");
      String tail = qualification.isEmpty() ? "" : "，其中1人具备" + qualification + "资格";
      assertThat(matter.get("检查人员要求")).isEqualTo(matter.get("席位") + "人" + tail);
      assertThat(matter.get("资质人数")).isEqualTo(qualification.isEmpty() ? "0" : "1");
      assertThat(Integer.parseInt(matter.get("席位"))).isBetween(2, 3);
    }
  }

  @Test
  void the_plan_was_approved_and_published_before_the_first_draw_and_covers_every_order() {
    SampleTable plan = SampleTable.utf8("schedules/annual-plan.csv");
    assertThat(String.join(",", plan.headings())).isEqualTo("计划编号,计划名称,年度,审批机关,批准日期,备案机关,备案号,公布日期");
    assertThat(plan.column("计划编号")).containsExactly("99999920260001");
    assertThat(plan.column("批准日期").get(0)).isLessThan(plan.column("公布日期").get(0));
    assertThat(DRAWS.column("封存时间")).allMatch(t -> t.compareTo(plan.column("公布日期").get(0)) > 0);
    assertThat(DRAWS.counts("计划编号")).containsOnlyKeys("99999920260001");
  }

  @Test
  void the_orders_name_known_matters_and_one_of_each_department() {
    Map<String, String> departments =
        MATTERS.rows().stream().collect(toMap(m -> m.get("编号"), m -> m.get("抽查主体")));
    for (CSVRecord order : DRAWS.rows()) {
      List<String> matters = List.of(order.get("抽查事项").split("；", -1));
      assertThat(departments).containsKeys(matters.toArray(String[]::new));
      assertThat(matters).hasSizeBetween(2, 3);
      assertThat(matters.stream().map(departments::get)).doesNotHaveDuplicates();
      String sealed = order.get("封存时间").substring(0, 10).replace("-", "");
      assertThat(order.get("任务编号")).matches("999999" + sealed + "\\d{4}");
    }
  }

  @Test
  void the_year_has_a_june_for_a_and_c_a_september_and_three_draws_of_b() {
    Map<String, Long> strata = DRAWS.counts("抽取编号");
    assertThat(strata)
        .containsOnlyKeys(
            "2026-B-001", "2026-A-001", "2026-C-001", "2026-C-002", "2026-B-002", "2026-B-003");
    assertThat(months("2026-A-001")).containsExactly("2026-06");
    assertThat(months("2026-C-001")).containsExactly("2026-06");
    assertThat(months("2026-C-002")).containsExactly("2026-09");
    assertThat(DRAWS.column("封存时间")).isSorted();
  }

  private static Set<String> months(String draw) {
    Set<String> months = new HashSet<>();
    for (CSVRecord order : DRAWS.rows()) {
      if (order.get("抽取编号").equals(draw)) {
        months.add(order.get("检查开始").substring(0, 7));
        months.add(order.get("检查结束").substring(0, 7));
      }
    }
    return months;
  }

  @Test
  @DisplayName("R11b: checks of published information cover at least three in a hundred")
  void an_order_that_checks_published_information_draws_three_in_a_hundred() {
    assertThat(
            DRAWS.rows().stream()
                .filter(order -> order.get("抽查事项").contains("SCJG-02"))
                .map(order -> SampleTable.tenThousandths(order.get("抽查比例"))))
        .isNotEmpty()
        .allMatch(rate -> rate >= 300);
  }

  @Test
  void no_order_draws_more_than_its_matters_allow() {
    Map<String, String> rates =
        MATTERS.rows().stream().collect(toMap(m -> m.get("编号"), m -> m.get("抽查比例")));
    for (CSVRecord order : DRAWS.rows()) {
      for (String matter : order.get("抽查事项").split("；", -1)) {
        assertThat(SampleTable.tenThousandths(order.get("抽查比例")))
            .as(order.get("分层") + " " + matter)
            .isLessThanOrEqualTo(SampleTable.tenThousandths(rates.get(matter)));
      }
    }
  }
}
