package mingqian.directory.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import mingqian.directory.Inspector;
import mingqian.plan.DrawOrder;
import mingqian.plan.PlannedOrders;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SampleOfficeImportTest {
  private static final List<Path> FOLDERS =
      List.of(Path.of("inspector-pool"), Path.of("schedules"));
  private static final Signed SIGNED = new Signed("office", Instant.parse("2026-05-01T01:00:00Z"));

  private final DirectoryBase base = new DirectoryBase();
  private final List<String> told = new ArrayList<>();
  private List<ImportResult> first = List.of();

  @BeforeAll
  void load() {
    first = loadAll((kind, done, total) -> told.add(done + "/" + total));
  }

  @AfterAll
  void close() {
    base.close();
  }

  @Test
  void every_file_of_the_sample_office_is_taken_in_without_a_fault() {
    assertThat(first)
        .allSatisfy(
            result -> {
              assertThat(result.finding().faults()).isEmpty();
              assertThat(result).isInstanceOf(ImportResult.Applied.class);
            });
    assertThat(first).hasSize(FileKind.values().length);
    assertThat(base.count("Enterprise")).isEqualTo(16_000);
    assertThat(base.count("Inspector")).isEqualTo(1_200);
    assertThat(base.count("Department")).isEqualTo(33);
    assertThat(base.count("District")).isEqualTo(12);
    assertThat(base.count("Matter")).isGreaterThanOrEqualTo(60);
  }

  @Test
  void progress_is_told_from_the_first_file_to_the_last() {
    assertThat(told).startsWith("0/10").endsWith("10/10");
  }

  @Test
  void the_file_in_gb18030_is_known_as_such() {
    assertThat(first)
        .filteredOn(result -> result.finding().kind() == FileKind.INSPECTORS)
        .singleElement()
        .satisfies(result -> assertThat(result.finding().encoding()).isEqualTo("GB18030"));
  }

  @Test
  void the_same_files_again_change_nothing_but_leave_a_record() {
    long runs = base.count("ImportRun");
    List<ImportResult> again = loadAll((kind, done, total) -> {});
    assertThat(again)
        .allSatisfy(
            result -> {
              Counts counts = result.finding().counts();
              assertThat(counts).isEqualTo(new Counts(0, 0, counts.unchanged(), 0));
              assertThat(counts.unchanged()).isPositive();
            });
    assertThat(base.count("ImportRun")).isEqualTo(runs + again.size());
  }

  @Test
  @DisplayName("R15 an order under a sealed draw cannot be changed by bringing its file again")
  void an_order_under_a_sealed_draw_stays_as_it_is() throws IOException {
    String text = Files.readString(Path.of("schedules", "draws.csv"));
    String changed = text.replace(",4%,", ",5%,");
    assertThat(changed).isNotEqualTo(text);
    assertThat(previewOrders(changed).faults()).isEmpty();
    onOrder("2026-A-001", DrawOrder::fix);
    try {
      assertThat(previewOrders(text).faults()).isEmpty();
      assertThat(previewOrders(changed).faults())
          .singleElement()
          .satisfies(fault -> assertThat(fault.reason().zh()).contains("已封存"))
          .satisfies(fault -> assertThat(fault.row()).isEqualTo(6));
      assertThat(previewOrders(text.replace(",2%,", ",1%,")).faults()).isEmpty();
    } finally {
      onOrder("2026-A-001", DrawOrder::free);
    }
  }

  private ImportFinding previewOrders(String text) {
    return base.preview(
        OfferedFile.of(FileKind.DRAWS, "draws.csv", text.getBytes(StandardCharsets.UTF_8)));
  }

  private void onOrder(String draw, Consumer<DrawOrder> verb) {
    base.in(
        entities -> {
          DrawOrder order =
              entities
                  .createQuery("select o from DrawOrder o where o.draw = :draw", DrawOrder.class)
                  .setParameter("draw", draw)
                  .getSingleResult();
          verb.accept(order);
          return order.number();
        });
  }

  @Test
  void two_certificates_of_one_staff_number_are_one_person_known_by_the_first() {
    Inspector inspector =
        base.in(
            entities ->
                entities
                    .createQuery(
                        "select i from Inspector i where i.staffNumber = 'SCJG0002'",
                        Inspector.class)
                    .getSingleResult());
    assertThat(inspector.certificates()).hasSize(2);
    assertThat(inspector.firstCertificate()).hasToString("99990100002");
  }

  @Test
  void the_time_of_sealing_is_kept_as_beijing_time() {
    DrawOrder order =
        base.in(
            entities ->
                entities
                    .createQuery(
                        "select o from DrawOrder o where o.draw = '2026-A-001'", DrawOrder.class)
                    .getSingleResult());
    assertThat(order.sealAt()).isEqualTo(Instant.parse("2026-05-28T01:00:00Z"));
    assertThat(order.strata()).isNotEmpty().allMatch(stratum -> !stratum.matters().isEmpty());
    assertThat(order.plan().isReadyOn(java.time.LocalDate.of(2026, 5, 28))).isTrue();
  }

  @Test
  @DisplayName("R07 every order of the sample year derives from an item of the plan in force")
  void every_order_derives_from_the_plan() {
    base.in(
        entities -> {
          List<DrawOrder> orders =
              entities.createQuery("select o from DrawOrder o", DrawOrder.class).getResultList();
          assertThat(orders).hasSize(6);
          for (DrawOrder order : orders) {
            Clock seal = Clock.fixed(order.sealAt(), ZoneId.of("Asia/Shanghai"));
            PlannedOrders planned = new PlannedOrders(entities, seal);
            assertThat(planned.refusalToSeal(order, Map.of())).as(order.number()).isEmpty();
          }
          return orders.size();
        });
  }

  private List<ImportResult> loadAll(Progress progress) {
    return base.in(
        entities -> new ImportPool(DirectoryBase.verb(entities)).load(FOLDERS, SIGNED, progress));
  }
}
