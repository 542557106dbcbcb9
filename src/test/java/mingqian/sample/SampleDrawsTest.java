package mingqian.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SampleDrawsTest {
  private static final int CAPACITY = 20;
  private static final int SPARE = 2;
  private static final SampleTable ENTERPRISES = SampleTable.enterprises();
  private static final SampleTable INSPECTORS = SampleTable.inspectors();
  private static final List<CSVRecord> STRATA = SampleTable.utf8("schedules/draws.csv").rows();
  private static final Map<String, List<CSVRecord>> STRATA_OF =
      STRATA.stream().collect(Collectors.groupingBy(stratum -> stratum.get("抽取编号")));
  private static final Map<String, CSVRecord> MATTERS =
      SampleTable.utf8("schedules/matters.csv").rows().stream()
          .collect(Collectors.toMap(m -> m.get("编号"), Function.identity()));

  @Test
  void every_enterprise_of_a_drawn_library_lies_in_exactly_one_stratum() {
    for (List<CSVRecord> draw : STRATA_OF.values()) {
      String library = draw.get(0).get("监管库");
      for (CSVRecord enterprise : ENTERPRISES.rows()) {
        long strata = draw.stream().filter(stratum -> holds(stratum, enterprise)).count();
        assertThat(strata).isEqualTo(enterprise.get("监管库").equals(library) ? 1 : 0);
      }
    }
  }

  private static boolean holds(CSVRecord stratum, CSVRecord enterprise) {
    return stratum.get("监管库").equals(enterprise.get("监管库"))
        && Arrays.stream(stratum.get("行业").split("；", -1))
            .anyMatch(enterprise.get("行业代码")::startsWith);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-B-001,40,60",
    "2026-A-001,110,140",
    "2026-C-001,40,60",
    "2026-C-002,40,60",
    "2026-B-002,40,60",
    "2026-B-003,60,80"
  })
  void a_draw_has_a_size_that_a_newcomer_can_look_at(String draw, long least, long most) {
    long tenThousandths = STRATA_OF.get(draw).stream().mapToLong(s -> rated(s)).sum();
    assertThat(tenThousandths / 10_000).isBetween(least, most);
  }

  private static long rated(CSVRecord stratum) {
    return frame(stratum) * SampleTable.tenThousandths(stratum.get("抽查比例"));
  }

  private static long frame(CSVRecord stratum) {
    return ENTERPRISES.rows().stream()
        .filter(e -> SampleTable.ALIVE.contains(e.get("登记状态")) && holds(stratum, e))
        .count();
  }

  /** Seats of the drawn and the reserves of a draw may take half of what the staff can give. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-B-001",
        "2026-A-001",
        "2026-C-001",
        "2026-C-002",
        "2026-B-002",
        "2026-B-003"
      })
  void every_department_has_twice_the_inspectors_that_a_draw_wants(String draw) {
    String last = STRATA_OF.get(draw).get(0).get("检查结束");
    for (CSVRecord stratum : STRATA_OF.get(draw)) {
      for (String code : stratum.get("抽查事项").split("；", -1)) {
        CSVRecord matter = MATTERS.get(code);
        String department = matter.get("抽查主体");
        long seats = seats(draw, department);
        assertThat(staff(department, "", last) * CAPACITY).isGreaterThan(SPARE * seats);
        assertThat(staff(department, matter.get("所需资质"), last) * CAPACITY)
            .as("%s qualified for %s", department, code)
            .isGreaterThan(SPARE * seats / 2);
      }
    }
  }

  private static long seats(String draw, String department) {
    long seats = 0;
    for (CSVRecord stratum : STRATA) {
      for (String code : stratum.get("抽查事项").split("；", -1)) {
        CSVRecord matter = MATTERS.get(code);
        if (stratum.get("抽取编号").equals(draw) && matter.get("抽查主体").equals(department)) {
          long targets = rated(stratum) / 10_000 + 1 + Long.parseLong(stratum.get("候补数"));
          seats += targets * Long.parseLong(matter.get("席位"));
        }
      }
    }
    return seats;
  }

  private static long staff(String department, String qualification, String last) {
    return INSPECTORS.rows().stream()
        .filter(row -> row.get("部门").equals(department) && row.get("执法人员状态").equals("有效"))
        .filter(row -> row.get("执法证有效期").compareTo(last) >= 0)
        .filter(row -> row.get("岗位资质资格").contains(qualification))
        .map(row -> row.get("单位工号"))
        .distinct()
        .count();
  }
}
