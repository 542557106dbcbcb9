package mingqian.directory.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import mingqian.access.Trace;
import mingqian.directory.Enterprise;
import mingqian.directory.Inspector;
import mingqian.directory.sheet.RowFault;
import mingqian.terms.Digest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ImportFileTest {
  private static final Signed SIGNED = new Signed("li", Instant.parse("2026-05-01T01:00:00Z"));
  private static final String ENTERPRISES = "统一社会信用代码,企业名称,监管库,行政区划,行业代码,登记状态\n";
  private static final String FIRST = "91310115MA1K3BTP2B,甲公司,A,岚心区,C1311,存续\n";
  private static final String SECOND = "9144030071526726XG,乙公司,C,999902,F5213,存续\n";
  private static final String INSPECTORS = "单位工号,执法证编号,姓名,部门,地区,执法证有效期\n";

  private final DirectoryBase base = new DirectoryBase();

  @BeforeEach
  void places() {
    take(FileKind.DEPARTMENTS, "部门编码,部门名称\nSCJG,市场监督管理局\nYJGL,应急管理局\n");
    take(FileKind.DISTRICTS, "行政区划代码,行政区划\n999901,岚心区\n999902,枢北区\n");
  }

  @AfterEach
  void close() {
    base.close();
  }

  @Test
  void a_preview_counts_and_writes_nothing() {
    ImportFinding finding = base.preview(file(FileKind.ENTERPRISES, ENTERPRISES + FIRST + SECOND));
    assertThat(finding.counts()).isEqualTo(new Counts(2, 0, 0, 0));
    assertThat(finding.isSound()).isTrue();
    assertThat(base.count("Enterprise")).isZero();
  }

  @Test
  void new_changed_unchanged_and_missing_are_told_apart() {
    take(FileKind.ENTERPRISES, ENTERPRISES + FIRST + SECOND);
    String renamed = FIRST.replace("甲公司", "甲甲公司");
    assertThat(take(FileKind.ENTERPRISES, ENTERPRISES + renamed).finding().counts())
        .isEqualTo(new Counts(0, 1, 0, 1));
    assertThat(take(FileKind.ENTERPRISES, ENTERPRISES + renamed + SECOND).finding().counts())
        .isEqualTo(new Counts(0, 0, 2, 0));
    assertThat(enterprise("91310115MA1K3BTP2B").name()).isEqualTo("甲甲公司");
    assertThat(base.count("Enterprise")).isEqualTo(2);
  }

  @Test
  void the_trail_tells_how_many_were_kept_before_and_after() {
    take(FileKind.ENTERPRISES, ENTERPRISES + FIRST);
    String renamed = FIRST.replace("甲公司", "甲甲公司");
    String text = ENTERPRISES + renamed + SECOND;
    ImportResult.Applied applied = (ImportResult.Applied) take(FileKind.ENTERPRISES, text);
    Trace trace = TakeInFile.trace(applied, RowChoice.ALL_OR_NONE);
    assertThat(trace.before()).isEqualTo("1");
    assertThat(trace.after()).isEqualTo("2").isEqualTo(String.valueOf(base.count("Enterprise")));
    assertThat(trace.detail())
        .contains("ENTERPRISES", Digest.of(text).value(), "1 new, 1 changed, 0 unchanged");
    ImportResult.Applied again = (ImportResult.Applied) take(FileKind.ENTERPRISES, text);
    assertThat(TakeInFile.trace(again, RowChoice.ALL_OR_NONE).before()).isEqualTo("2");
    assertThat(TakeInFile.trace(again, RowChoice.ALL_OR_NONE).after()).isEqualTo("2");
  }

  @Test
  void a_district_by_name_is_kept_as_its_code() {
    take(FileKind.ENTERPRISES, ENTERPRISES + FIRST);
    assertThat(enterprise("91310115MA1K3BTP2B").district()).hasToString("999901");
  }

  @Test
  void one_fault_keeps_all_rows_out() {
    String text = ENTERPRISES + FIRST + SECOND.replace("999902", "999999");
    ImportResult result = take(FileKind.ENTERPRISES, text);
    assertThat(result).isInstanceOf(ImportResult.Refused.class);
    assertThat(result.finding().faults())
        .singleElement()
        .satisfies(
            fault -> {
              assertThat(fault.row()).isEqualTo(3);
              assertThat(fault.value()).isEqualTo("999999");
              assertThat(fault.reason().zh()).contains("没有");
            });
    assertThat(base.count("Enterprise")).isZero();
  }

  @Test
  void the_good_rows_are_taken_on_explicit_word_and_it_is_kept() {
    String text = ENTERPRISES + FIRST + SECOND.replace("999902", "999999");
    OfferedFile file = file(FileKind.ENTERPRISES, text);
    ImportResult result = base.apply(file, RowChoice.GOOD_ROWS, SIGNED);
    assertThat(base.count("Enterprise")).isEqualTo(1);
    ImportRun run = run(((ImportResult.Applied) result).run());
    assertThat(run.choice()).isEqualTo(RowChoice.GOOD_ROWS);
    assertThat(run.faults()).isEqualTo(1);
    assertThat(run.counts()).isEqualTo(new Counts(1, 0, 0, 0));
    assertThat(run.digest()).isEqualTo(Digest.of(text));
    assertThat(run.by()).isEqualTo("li");
    assertThat(run.at()).isEqualTo(SIGNED.at());
    assertThat(run.encoding()).isEqualTo("UTF-8");
  }

  @Test
  void a_file_without_one_good_row_is_refused_even_then() {
    ImportResult result =
        base.apply(file(FileKind.ENTERPRISES, "名称\n甲\n"), RowChoice.GOOD_ROWS, SIGNED);
    assertThat(result).isInstanceOf(ImportResult.Refused.class);
  }

  @Test
  void one_enterprise_in_two_rows_is_a_conflict_of_both() {
    ImportResult result =
        take(FileKind.ENTERPRISES, ENTERPRISES + FIRST + SECOND + FIRST.replace(",A,", ",B,"));
    assertThat(result.finding().faults()).extracting(RowFault::row).containsExactly(2, 4);
    assertThat(result.finding().faults().get(0).reason().zh()).contains("第 4 行");
    assertThat(result.finding().faults().get(1).reason().en()).contains("row 2");
  }

  @Test
  void a_new_certificate_replaces_the_old_one_of_the_same_person() {
    take(
        FileKind.INSPECTORS, INSPECTORS + "7,A1,某甲,SCJG,999901,2026-06-30\n8,B1,某乙,应急管理局,岚心区,长期\n");
    take(
        FileKind.INSPECTORS,
        INSPECTORS + "7,A1,某甲,SCJG,999901,2027-06-30\n7,A0,某甲,SCJG,999901,2028-06-30\n");
    assertThat(inspector("7").firstCertificate()).hasToString("A1");
    assertThat(inspector("7").validUntil()).contains(LocalDate.of(2028, 6, 30));
    take(FileKind.INSPECTORS, INSPECTORS + "7,A0,某甲,SCJG,999902,2028-06-30\n");
    assertThat(inspector("7").certificates()).hasSize(1);
    assertThat(inspector("7").firstCertificate()).hasToString("A0");
    assertThat(base.count("Inspector")).isEqualTo(2);
    assertThat(base.count("Certificate")).isEqualTo(2);
  }

  @Test
  void rows_in_another_order_change_nothing() {
    String one = "7,A1,某甲,SCJG,999901,2027-06-30\n";
    String two = "7,A0,某甲,SCJG,999901,2028-06-30\n";
    take(FileKind.INSPECTORS, INSPECTORS + one + two);
    assertThat(take(FileKind.INSPECTORS, INSPECTORS + two + one).finding().counts())
        .isEqualTo(new Counts(0, 0, 1, 0));
    assertThat(inspector("7").firstCertificate()).hasToString("A1");
  }

  @Test
  void one_staff_number_of_two_names_and_one_certificate_of_two_persons_are_conflicts() {
    ImportResult names =
        take(FileKind.INSPECTORS, INSPECTORS + "7,A1,某甲,SCJG,999901,长期\n7,A2,某乙,SCJG,999901,长期\n");
    assertThat(names.finding().faults()).extracting(RowFault::row).containsExactly(2, 3);
    ImportResult certificates =
        take(FileKind.INSPECTORS, INSPECTORS + "7,A1,某甲,SCJG,999901,长期\n8,A1,某乙,SCJG,999901,长期\n");
    assertThat(certificates.finding().faults()).extracting(RowFault::row).containsExactly(2, 3);
  }

  @Test
  void a_certificate_that_another_person_holds_is_refused() {
    take(FileKind.INSPECTORS, INSPECTORS + "7,A1,某甲,SCJG,999901,长期\n8,B1,某乙,SCJG,999901,长期\n");
    ImportResult result = take(FileKind.INSPECTORS, INSPECTORS + "8,A1,某乙,SCJG,999901,长期\n");
    assertThat(result).isInstanceOf(ImportResult.Refused.class);
  }

  @Test
  void unknown_inspectors_and_enterprises_are_named_with_their_rows() {
    take(FileKind.ENTERPRISES, ENTERPRISES + FIRST);
    take(FileKind.INSPECTORS, INSPECTORS + "7,A1,某甲,SCJG,999901,长期\n");
    ImportResult result =
        take(
            FileKind.RECUSALS,
            "执法证编号,统一社会信用代码,回避事由\nA1,91310115MA1K3BTP2B,亲属\nA2,9144030071526726XG,亲属\n");
    assertThat(result.finding().faults())
        .extracting(RowFault::row, RowFault::value)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(3, "A2"),
            org.assertj.core.groups.Tuple.tuple(3, "9144030071526726XG"));
    assertThat(take(FileKind.LEAVE, "执法证编号,起,止\nA9,2026-06-01,2026-06-02\n").finding().faults())
        .hasSize(1);
    assertThat(take(FileKind.MATTERS, "编号,抽查事项,检查部门,类别\nX-1,检查,云上事务局,一般\n").finding().faults())
        .singleElement()
        .satisfies(fault -> assertThat(fault.value()).isEqualTo("云上事务局"));
  }

  @Test
  void leave_of_one_person_by_two_certificates_is_one_leave() {
    take(FileKind.INSPECTORS, INSPECTORS + "7,A1,某甲,SCJG,999901,长期\n7,A2,某甲,SCJG,999901,长期\n");
    take(FileKind.LEAVE, "执法证编号,起,止\nA1,2026-06-01,2026-06-02\n");
    assertThat(take(FileKind.LEAVE, "执法证编号,起,止\nA2,2026-06-01,2026-06-05\n").finding().counts())
        .isEqualTo(new Counts(0, 1, 0, 0));
    assertThat(base.count("Leave")).isEqualTo(1);
  }

  private ImportResult take(FileKind kind, String text) {
    return base.apply(file(kind, text), RowChoice.ALL_OR_NONE, SIGNED);
  }

  private static OfferedFile file(FileKind kind, String text) {
    return OfferedFile.of(kind, kind.fileName(), text.getBytes(UTF_8));
  }

  private Enterprise enterprise(String code) {
    return one(Enterprise.class, "select e from Enterprise e where e.creditCode = :key", code);
  }

  private Inspector inspector(String staffNumber) {
    return one(
        Inspector.class, "select i from Inspector i where i.staffNumber = :key", staffNumber);
  }

  private <T> T one(Class<T> type, String query, String key) {
    List<T> found =
        base.in(
            entities -> entities.createQuery(query, type).setParameter("key", key).getResultList());
    assertThat(found).hasSize(1);
    return found.get(0);
  }

  private ImportRun run(long id) {
    return base.in(entities -> entities.find(ImportRun.class, id));
  }
}
