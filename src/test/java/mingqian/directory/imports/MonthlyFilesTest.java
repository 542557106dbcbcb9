package mingqian.directory.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import mingqian.access.Actor;
import mingqian.access.AuditTrail;
import mingqian.access.Trace;
import mingqian.directory.WarnCertificates;
import mingqian.office.Mode;
import mingqian.office.Office;
import mingqian.terms.Outcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The directories as the months pass: classes are taken in anew, certificates run out. */
class MonthlyFilesTest {
  private static final String HEADINGS = "统一社会信用代码,企业名称,监管库,信用风险分类,行政区划代码,行业代码,登记状态\n";
  private static final String ROW = "92999999MAR3EWAC4B,粮油店,C,%s,999902,F5221,存续\n";

  @TempDir private Path pool;
  private final DirectoryBase base = new DirectoryBase();
  private final List<String> trail = new ArrayList<>();
  private Instant now = Instant.parse("2026-05-20T01:00:00Z");

  @BeforeEach
  void fill() {
    take(FileKind.DEPARTMENTS, "部门编码,部门名称,英文名称\nSCJG,市场监督管理局,Market\n");
    take(FileKind.DISTRICTS, "行政区划代码,行政区划,英文名称\n999902,枢北区,Shubei\n");
  }

  @AfterEach
  void close() {
    base.close();
  }

  @Test
  void the_file_of_the_month_is_taken_in_once_and_in_its_month_only() throws IOException {
    take(FileKind.ENTERPRISES, HEADINGS + ROW.formatted("A"));
    assertThat(isDue()).isFalse();
    drop("2026-05", "D");
    drop("2026-06", "B");
    takeIn();
    assertThat(classOfShop()).as("May has its directory").isEqualTo("A");
    now = Instant.parse("2026-05-31T16:00:00Z");
    assertThat(isDue()).as("June has begun in Beijing").isTrue();
    takeIn();
    assertThat(classOfShop()).isEqualTo("B");
    assertThat(isDue()).isFalse();
    drop("2026-06", "C");
    takeIn();
    assertThat(classOfShop()).as("a second file waits for a coordinator").isEqualTo("B");
    assertThat(trail).hasSize(1).first().asString().contains("clockwork|import-file");
  }

  @Test
  void a_month_without_a_file_is_due_and_then_missed_once_months_are_the_habit()
      throws IOException {
    assertThat(isDue()).as("there is no directory").isFalse();
    take(FileKind.ENTERPRISES, HEADINGS + ROW.formatted("A"));
    now = Instant.parse("2026-07-10T01:00:00Z");
    assertThat(isDue()).isTrue();
    assertThat(missed()).as("no month file was ever taken in").isEmpty();
    drop("2026-07", "B");
    takeIn();
    now = Instant.parse("2026-08-10T01:00:00Z");
    assertThat(missed()).isEmpty();
    now = Instant.parse("2026-09-01T01:00:00Z");
    assertThat(missed()).contains(YearMonth.of(2026, 8));
    drop("2026-08", "D");
    takeIn();
    assertThat(classOfShop()).as("never done late").isEqualTo("B");
  }

  @Test
  void a_file_with_mistakes_is_refused_whole_and_named() throws IOException {
    take(FileKind.ENTERPRISES, HEADINGS + ROW.formatted("A"));
    now = Instant.parse("2026-06-10T01:00:00Z");
    drop("2026-06", "X");
    assertThatThrownBy(this::takeIn)
        .isInstanceOf(FileRefused.class)
        .hasMessageContaining("enterprises-2026-06.csv");
    assertThat(classOfShop()).isEqualTo("A");
    assertThat(isDue()).isTrue();
  }

  @Test
  @DisplayName("R03: a certificate is warned of once within sixty days of its last day")
  void a_certificate_is_warned_of_once_before_its_last_day() {
    inspectors("2026-08-01");
    now = Instant.parse("2026-06-01T01:00:00Z");
    assertThat(due()).as("61 days").isEmpty();
    now = Instant.parse("2026-06-02T01:00:00Z");
    assertThat(due()).as("60 days").hasSize(1);
    long certificate = due().get(0);
    assertThat(warn(certificate)).isInstanceOf(Outcome.Done.class);
    assertThat(warn(certificate)).isInstanceOf(Outcome.Unchanged.class);
    assertThat(due()).isEmpty();
    now = Instant.parse("2026-08-02T01:00:00Z");
    assertThat(missedCertificates()).isEmpty();
    inspectors("2026-09-30");
    assertThat(due()).as("renewed, and running out again").hasSize(1);
  }

  @Test
  @DisplayName("R03: one that ran out unwarned is missed, one that had run out before is not")
  void a_certificate_that_ran_out_unwarned_is_missed() {
    inspectors("2026-06-01");
    now = Instant.parse("2026-06-01T01:00:00Z");
    assertThat(missedCertificates()).isEmpty();
    now = Instant.parse("2026-06-02T01:00:00Z");
    assertThat(missedCertificates()).hasSize(1);
    assertThat(due()).isEmpty();
    inspectors("2026-05-19");
    assertThat(missedCertificates()).isEmpty();
  }

  private void inspectors(String until) {
    take(
        FileKind.INSPECTORS,
        "单位工号,执法证编号,姓名,部门,地区,执法证有效期,岗位资质资格,是否专家,执法人员状态,职务\n"
            + "S1,99990100001,孔晏,市场监督管理局,999902,%s,,否,有效,队员\n".formatted(until));
  }

  private void drop(String month, String creditClass) throws IOException {
    Files.writeString(
        pool.resolve("enterprises-" + month + ".csv"),
        HEADINGS + ROW.formatted(creditClass),
        UTF_8);
  }

  private void take(FileKind kind, String text) {
    ImportResult result =
        base.apply(
            OfferedFile.of(kind, kind.fileName(), text.getBytes(UTF_8)),
            RowChoice.ALL_OR_NONE,
            new Signed("tester", now));
    assertThat(result).isInstanceOf(ImportResult.Applied.class);
  }

  private String classOfShop() {
    return base.in(
        e ->
            String.valueOf(
                e.createNativeQuery("select risk_class from enterprise").getSingleResult()));
  }

  private boolean isDue() {
    return refresh(RefreshClasses::isDue);
  }

  private Optional<YearMonth> missed() {
    return refresh(RefreshClasses::missed);
  }

  private void takeIn() {
    refresh(
        classes -> {
          classes.takeIn();
          return true;
        });
  }

  private <T> T refresh(Function<RefreshClasses, T> work) {
    return base.in(
        entities -> {
          RefreshClasses classes = new RefreshClasses();
          classes.entities = entities;
          classes.importFile = DirectoryBase.verb(entities);
          classes.office = new Office(Mode.PRODUCTION, pool, pool, pool, pool);
          classes.trail = trail();
          classes.clock = clock();
          return work.apply(classes);
        });
  }

  private List<Long> due() {
    return base.in(e -> new WarnCertificates(e, trail(), clock()).due(60));
  }

  private List<Long> missedCertificates() {
    return base.in(e -> new WarnCertificates(e, trail(), clock()).missed());
  }

  private Outcome warn(long certificate) {
    return base.in(
        e -> new WarnCertificates(e, trail(), clock()).warn(certificate, Actor.CLOCKWORK));
  }

  private Clock clock() {
    return Clock.fixed(now, ZoneId.of("Asia/Shanghai"));
  }

  private AuditTrail trail() {
    return new AuditTrail() {
      @Override
      public void record(Actor actor, String verb, String subject, Trace trace) {
        trail.add(String.join("|", actor.name(), verb, subject));
      }
    };
  }
}
