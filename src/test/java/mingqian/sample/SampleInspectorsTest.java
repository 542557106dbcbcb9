package mingqian.sample;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

class SampleInspectorsTest {
  private static final SampleTable TABLE = SampleTable.inspectors();

  @Test
  void the_file_is_gb18030_and_no_utf8() throws IOException {
    byte[] bytes = Files.readAllBytes(Path.of("inspector-pool/inspectors.csv"));
    assertThatExceptionOfType(CharacterCodingException.class)
        .isThrownBy(() -> SampleTable.decode(bytes, StandardCharsets.UTF_8));
    assertThat(String.join(",", TABLE.headings()))
        .isEqualTo("单位工号,执法证编号,姓名,部门,地区,执法证有效期,岗位资质资格,是否专家,执法人员状态,职务");
    assertThat(TABLE.column("姓名"))
        .anyMatch(n -> n.codePoints().anyMatch(Character::isSupplementaryCodePoint));
  }

  @Test
  void twelve_hundred_persons_come_from_all_departments() {
    assertThat(new HashSet<>(TABLE.column("单位工号"))).hasSize(1_200);
    List<String> departments = SampleTable.utf8("inspector-pool/departments.csv").column("部门名称");
    assertThat(departments).hasSize(33).doesNotHaveDuplicates();
    assertThat(TABLE.counts("部门")).containsOnlyKeys(departments.toArray(String[]::new));
    List<String> districts = SampleTable.utf8("inspector-pool/districts.csv").column("行政区划代码");
    assertThat(districts).containsAll(TABLE.column("地区"));
  }

  @Test
  void a_second_row_of_a_person_is_a_second_certificate_and_nothing_else() {
    assertThat(TABLE.column("执法证编号")).doesNotHaveDuplicates();
    Map<String, List<CSVRecord>> persons =
        TABLE.rows().stream().collect(groupingBy(row -> row.get("单位工号")));
    List<List<CSVRecord>> doubled = persons.values().stream().filter(r -> r.size() > 1).toList();
    assertThat(doubled).hasSizeBetween(10, 50);
    for (List<CSVRecord> rows : doubled) {
      for (String same : List.of("姓名", "部门", "地区", "是否专家", "职务")) {
        assertThat(rows.get(1).get(same)).isEqualTo(rows.get(0).get(same));
      }
    }
  }

  @Test
  void a_few_certificates_have_run_out_or_run_out_in_june() {
    List<LocalDate> ends =
        TABLE.column("执法证有效期").stream().filter(t -> !t.equals("长期")).map(LocalDate::parse).toList();
    LocalDate june = LocalDate.of(2026, 6, 1);
    assertThat(ends.stream().filter(june::isAfter).count()).isBetween(30L, 70L);
    assertThat(ends.stream().filter(d -> d.getYear() == 2026 && d.getMonthValue() == 6).count())
        .isBetween(3L, 20L);
    assertThat(TABLE.column("执法证有效期")).contains("长期");
    assertThat(TABLE.counts("执法人员状态")).containsOnlyKeys("有效", "失效");
    assertThat(TABLE.counts("是否专家")).containsOnlyKeys("是", "否");
    assertThat(TABLE.column("岗位资质资格")).noneMatch(String::isBlank).anyMatch(q -> q.contains("，"));
  }

  @Test
  void leave_names_known_certificates_and_whole_spans_of_2026() {
    SampleTable leave = SampleTable.utf8("inspector-pool/leave.csv");
    assertThat(leave.rows()).hasSize(400);
    assertThat(TABLE.column("执法证编号")).containsAll(leave.column("执法证编号"));
    for (CSVRecord row : leave.rows()) {
      assertThat(LocalDate.parse(row.get("起"))).isBeforeOrEqualTo(LocalDate.parse(row.get("止")));
    }
    assertThat(starting(leave, "2026-06")).isEqualTo(150);
    assertThat(starting(leave, "2026-11")).isEqualTo(70);
  }

  private static long starting(SampleTable leave, String month) {
    return leave.column("起").stream().filter(day -> day.startsWith(month)).count();
  }

  @Test
  void recusals_name_known_certificates_and_enterprises_once_each() {
    SampleTable recusals = SampleTable.utf8("inspector-pool/recusals.csv");
    assertThat(recusals.rows()).hasSize(300);
    assertThat(TABLE.column("执法证编号")).containsAll(recusals.column("执法证编号"));
    Set<String> codes = new HashSet<>(SampleTable.enterprises().column("统一社会信用代码"));
    assertThat(codes).containsAll(recusals.column("统一社会信用代码"));
    assertThat(recusals.rows().stream().map(row -> row.get(0) + row.get(1)))
        .doesNotHaveDuplicates();
    assertThat(recusals.column("回避事由")).noneMatch(String::isBlank);
  }
}
