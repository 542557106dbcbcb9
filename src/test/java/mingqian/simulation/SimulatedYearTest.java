package mingqian.simulation;

import static mingqian.simulation.SimulationOffice.COORDINATOR;
import static mingqian.simulation.SimulationOffice.ORDER;
import static mingqian.simulation.SimulationOffice.PLAN;
import static mingqian.simulation.SimulationOffice.SEED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import mingqian.access.Actor;
import mingqian.access.NotPermitted;
import mingqian.access.Role;
import mingqian.draw.Seed;
import mingqian.inspection.VisitBase;
import mingqian.simulation.SimulationBook.Standing;
import mingqian.terms.CreditCode;
import mingqian.terms.Outcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is expected of the tiny office is reckoned by hand. */
class SimulatedYearTest {
  private static final Seed OTHER = new Seed("ffeeddccbbaa99887766554433221100");
  private static final BigDecimal THIRD = new BigDecimal("0.3333");

  private final SimulationOffice office = new SimulationOffice();

  @AfterEach
  void close() {
    office.close();
  }

  @Test
  void one_of_three_drawn_is_a_third_of_a_visit_for_each() {
    SimulationReport report = office.report(6, SEED);
    for (int number = 1; number <= 3; number++) {
      assertThat(report.rate(VisitBase.enterprise(number))).contains(THIRD);
    }
    assertThat(report.rate(VisitBase.enterprise(4))).isEmpty();
    assertThat(figures(report, Part.TIMES)).isEqualTo(Map.of("A/0", "2", "A/1", "1"));
  }

  @Test
  @DisplayName("R06: a joint visit counts once in all and once for each department")
  void the_sum_over_weeks_districts_and_departments_is_the_sum_of_the_quotas() {
    office.order(4, "999999202605280004", "2026-06-01', '2026-06-26");
    SimulationReport report = office.report(5, SEED);
    assertThat(figures(report, Part.ORDER))
        .isEqualTo(Map.of(ORDER, "1", "999999202605280004", "1"));
    assertThat(report.sum(Part.WEEK)).isEqualByComparingTo("2");
    assertThat(report.sum(Part.DISTRICT)).isEqualByComparingTo("2");
    assertThat(figures(report, Part.DEPARTMENT)).isEqualTo(Map.of("SCJG", "2", "YJGL", "2"));
    assertThat(figures(report, Part.INSPECTOR))
        .isEqualTo(
            Map.of("SCJG/Z-001", "2", "SCJG/Z-003", "2", "YJGL/Z-002", "2", "YJGL/Z-004", "2"));
    BigDecimal chances =
        IntStream.rangeClosed(1, 3)
            .mapToObj(number -> report.rate(VisitBase.enterprise(number)).orElseThrow())
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    assertThat(chances).isCloseTo(new BigDecimal("2"), within(new BigDecimal("0.0002")));
  }

  @Test
  @DisplayName("R12: whoever is drawn for the joint window is not drawn for it again")
  void nobody_is_visited_twice_in_a_joint_window() {
    office.order(4, "999999202605280004", "2026-06-01', '2026-06-26");
    SimulationReport report = office.report(5, SEED);
    assertThat(figures(report, Part.TIMES)).isEqualTo(Map.of("A/0", "1", "A/1", "2"));
  }

  @Test
  @DisplayName("R01: library A is visited in the weeks of June only")
  void weeks_lie_in_the_window() {
    SimulationReport report = office.report(30, SEED);
    assertThat(report.of(Part.WEEK))
        .isNotEmpty()
        .allSatisfy(
            week -> {
              assertThat(week.of()).isEqualTo("A");
              assertThat(LocalDate.parse(week.at()))
                  .isBetween(LocalDate.of(2026, 6, 1), LocalDate.of(2026, 6, 22));
            });
  }

  @Test
  @DisplayName("R02: a department with one inspector lacks a seat, by a known certificate")
  void a_shortage_is_told_in_words() {
    office.base.execute("delete from certificate where id = 5");
    office.base.execute("delete from inspector where id = 4");
    SimulationReport report = office.report(3, SEED);
    assertThat(report.shortages()).hasSize(1);
    Shortage shortage = report.shortages().get(0);
    assertThat(shortage.order()).isEqualTo(ORDER);
    assertThat(shortage.runs()).isEqualTo(3);
    assertThat(shortage.words().en())
        .isEqualTo(
            "department YJGL: these 1 targets need 2 seats, its 1 certified inspectors can take 1;"
                + " 1 missing");
    assertThat(figures(report, Part.UNPLACED)).isEqualTo(Map.of(ORDER, "1"));
    assertThat(figures(report, Part.OPEN_SEATS)).isEqualTo(Map.of(ORDER, "1"));
  }

  @Test
  @DisplayName("R01: an order outside the window cannot be drawn, and the report says so")
  void an_order_without_an_open_day_is_an_obstacle() {
    office.order(5, "999999202605280005", "2026-07-01', '2026-07-31");
    SimulationReport report = office.report(2, SEED);
    assertThat(report.shortages())
        .extracting(Shortage::order, Shortage::runs)
        .containsExactly(tuple("999999202605280005", 2));
    assertThat(figures(report, Part.EXCLUSION)).containsEntry("999999202605280005/R01", "3");
  }

  @Test
  void the_same_seed_repeats_the_report_and_it_is_kept_as_it_was() {
    SimulationReport report = office.report(4, SEED);
    assertThat(office.report(4, SEED)).isEqualTo(report);
    assertThat(SimulationReport.parse(report.figureLines(), report.shortageLines()))
        .isEqualTo(report);
  }

  @Test
  void a_simulation_touches_nothing_but_its_own_tables() {
    Map<String, String> before = office.tables();
    assertThat(before).hasSizeGreaterThan(30);
    assertThat(office.verb(verb -> verb.begin(PLAN, SEED, COORDINATOR)))
        .isInstanceOf(Outcome.Done.class);
    assertThat(office.carryOut(3, SEED, done -> true)).isPresent();
    assertThat(office.tables()).isEqualTo(before);
    assertThat(office.trail)
        .containsExactly("sample:coordinator|simulate-year|plan " + PLAN + "|seed " + SEED);
    Standing standing = standing();
    assertThat(standing.state()).isEqualTo(SimulationState.DONE);
    assertThat(standing.kept().orElseThrow().stale()).isFalse();
  }

  /** The base holds two conducted draws: a real visit would betray one by a cap or a load. */
  @Test
  void what_really_was_drawn_leaves_no_trace_in_a_report() {
    SimulationReport before = office.report(4, SEED);
    office.base.execute(
        "insert into visit (id, draw_id, credit_code, library, stratum, state, visit_day, version)"
            + " select 900, '2026-A-001', '"
            + VisitBase.enterprise(1)
            + "', 'A', 'A.all', 'ASSIGNED', date '2026-06-10', 0");
    assertThat(office.report(4, SEED)).isEqualTo(before);
  }

  @Test
  void a_report_is_stale_once_a_row_of_the_directory_has_changed() {
    office.verb(verb -> verb.begin(PLAN, SEED, COORDINATOR));
    office.carryOut(1, SEED, done -> true);
    office.base.execute("update enterprise set library = 'C', version = version + 1 where id = 1");
    assertThat(standing().kept().orElseThrow().stale()).isTrue();
  }

  @Test
  void one_simulation_runs_at_a_time_until_it_is_silent_for_long() {
    assertThat(office.verb(verb -> verb.begin(PLAN, SEED, COORDINATOR)))
        .isInstanceOf(Outcome.Done.class);
    assertThat(office.verb(verb -> verb.begin(PLAN, OTHER, COORDINATOR)))
        .isInstanceOf(Outcome.Unchanged.class);
    assertThat(office.verb(verb -> verb.begin("99999920260001", OTHER, COORDINATOR)))
        .isInstanceOf(Outcome.Refused.class);
    office.clock = Clock.offset(office.clock, Duration.ofMinutes(6));
    assertThat(office.verb(verb -> verb.begin("99999920260001", OTHER, COORDINATOR)))
        .isInstanceOf(Outcome.Done.class);
    assertThat(office.carryOut(1, SEED, done -> true)).isEmpty();
  }

  @Test
  void an_ended_simulation_keeps_nothing_and_ending_it_again_changes_nothing() {
    office.verb(verb -> verb.begin(PLAN, SEED, COORDINATOR));
    assertThat(
            office.carryOut(
                5,
                SEED,
                done -> {
                  if (done == 2) {
                    assertThat(standing().done()).isEqualTo(1);
                    assertThat(standing().total()).isEqualTo(5);
                    office.verb(verb -> verb.cancel(PLAN, COORDINATOR));
                  }
                  return true;
                }))
        .isEmpty();
    assertThat(standing().state()).isEqualTo(SimulationState.CANCELLED);
    assertThat(standing().kept()).isEmpty();
    assertThat(office.verb(verb -> verb.cancel(PLAN, COORDINATOR)))
        .isInstanceOf(Outcome.Unchanged.class);
    assertThat(office.trail).hasSize(2);
  }

  @Test
  void a_plan_without_orders_cannot_be_simulated() {
    assertThat(office.verb(verb -> verb.begin("99999920269999", SEED, COORDINATOR)))
        .isInstanceOf(Outcome.Refused.class);
    Optional<Standing> unknown = office.book(book -> book.of("99999920269999", COORDINATOR));
    assertThat(unknown).isEmpty();
    assertThat(office.trail).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void only_those_who_decide_on_plans_start_and_read_and_the_auditor_reads(Role role) {
    Actor actor = Actor.sample("somebody", role);
    Set<Role> starting = EnumSet.of(Role.COORDINATOR, Role.APPROVER);
    Set<Role> reading = EnumSet.of(Role.COORDINATOR, Role.APPROVER, Role.AUDITOR);
    Set<Role> asking = EnumSet.of(Role.COORDINATOR, Role.AUDITOR);
    CreditCode target = VisitBase.enterprise(1);
    permitted(starting, role, () -> office.verb(v -> v.begin(PLAN, SEED, actor)));
    permitted(starting, role, () -> office.verb(v -> v.cancel(PLAN, actor)));
    permitted(reading, role, () -> office.book(b -> b.of(PLAN, actor)));
    permitted(reading, role, () -> office.book(b -> b.plans(actor)));
    permitted(asking, role, () -> office.book(b -> b.rate(PLAN, target, actor)));
  }

  private static void permitted(Set<Role> roles, Role role, Runnable deed) {
    if (roles.contains(role)) {
      deed.run();
    } else {
      assertThatThrownBy(deed::run).isInstanceOf(NotPermitted.class);
    }
  }

  private Standing standing() {
    return office.book(book -> book.of(PLAN, COORDINATOR)).orElseThrow();
  }

  private static Map<String, String> figures(SimulationReport report, Part part) {
    List<Figure> figures = report.of(part);
    return figures.stream().collect(Collectors.toMap(Figure::key, f -> f.mean().toPlainString()));
  }
}
