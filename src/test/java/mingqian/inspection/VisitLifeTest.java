package mingqian.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mingqian.access.Actor;
import mingqian.access.NotPermitted;
import mingqian.access.Role;
import mingqian.ceremony.ChangeKind;
import mingqian.ceremony.Conducted;
import mingqian.ceremony.Voided;
import mingqian.regulation.DueDate;
import mingqian.terms.DepartmentCode;
import mingqian.terms.Library;
import mingqian.terms.Outcome;
import mingqian.terms.Slice;
import mingqian.terms.Words;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Assignment, notice, cancelling, lateness and the lists. */
class VisitLifeTest {
  private static final LocalDate IN_JULY = LocalDate.of(2026, 7, 1);
  private static final Slice FIRST_PAGE = new Slice(1, 20);
  private static final Actor COORDINATOR = Office.person(Role.COORDINATOR);

  private final Office office = new Office();

  @AfterEach
  void close() {
    office.close();
  }

  @Test
  void a_draw_assigns_each_drawn_enterprise_once() {
    Conducted conducted =
        new Conducted(
            VisitBase.DRAW,
            List.of(
                Office.drawn(VisitBase.enterprise(1), Optional.of(Office.DAY)),
                Office.drawn(VisitBase.enterprise(2), Optional.empty())));
    office.assign(conducted);
    office.assign(conducted);
    assertThat(counts()).containsExactly(Map.entry(VisitState.ASSIGNED, 2L));
    assertThatThrownBy(
            () -> office.assign(new Conducted(VisitBase.DRAW, conducted.visits().subList(0, 1))))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  @DisplayName("R09 the due day of 2026-06-30 is 2026-07-28")
  void a_visit_knows_when_its_result_is_due() {
    long visit =
        office.assigned(
            Office.drawn(VisitBase.enterprise(1), Optional.of(LocalDate.of(2026, 6, 30))));
    Optional<DueDate> due = office.of(visit, v -> v.times().due());
    assertThat(due).contains(new DueDate.Official(LocalDate.of(2026, 7, 28)));
  }

  @Test
  void the_morning_call_notifies_on_the_day_and_not_before() {
    long visit = office.assigned();
    office.morningOf(Office.DAY.minusDays(1));
    assertThat(call()).isInstanceOf(Outcome.Unchanged.class);
    office.morningOf(Office.DAY);
    assertThat(call()).isInstanceOf(Outcome.Done.class);
    assertThat(call()).isInstanceOf(Outcome.Unchanged.class);
    assertThat(office.state(visit)).isEqualTo(VisitState.NOTIFIED);
    assertThat(entries("notify-visit", visit)).containsExactly("ASSIGNED>NOTIFIED ");
  }

  /** What the trail keeps of deeds of that name at the visit. */
  private List<String> entries(String verb, long visit) {
    String subject = "|" + verb + "|visit " + visit + " of draw " + VisitBase.DRAW + "|";
    return office.trail.stream()
        .filter(line -> line.contains(subject))
        .map(line -> line.substring(line.lastIndexOf('|') + 1))
        .toList();
  }

  @Test
  void a_call_that_was_missed_is_made_up_for_on_the_day_itself() {
    long visit = office.assigned();
    office.clock =
        Clock.fixed(Office.DAY.atTime(23, 59).atZone(Office.BEIJING).toInstant(), Office.BEIJING);
    call();
    assertThat(office.state(visit)).isEqualTo(VisitState.NOTIFIED);
  }

  @Test
  void a_visit_that_is_drawn_on_its_day_is_notified_at_once() {
    office.morningOf(Office.DAY);
    assertThat(office.state(office.assigned())).isEqualTo(VisitState.NOTIFIED);
  }

  @Test
  void a_visit_whose_day_has_passed_is_not_notified_late_but_shown_as_missed() {
    long visit = office.assigned();
    office.morningOf(Office.DAY.plusDays(1));
    assertThat(call()).isInstanceOf(Outcome.Unchanged.class);
    assertThat(notify(visit)).isInstanceOf(Outcome.Refused.class);
    assertThat(office.state(visit)).isEqualTo(VisitState.ASSIGNED);
    assertThat(late(Lateness.MISSED)).hasSize(1);
    long missed = office.base.in(entities -> office.notifyVisits(entities).missed());
    assertThat(missed).isEqualTo(1);
  }

  /** The persistence provider keeps nothing of a visit that has no times at all. */
  @Test
  void reading_a_visit_without_any_times_writes_nothing() {
    long visit = office.assigned(Office.drawn(VisitBase.enterprise(1), Optional.empty()));
    long before = version(visit);
    boolean read = office.base.in(e -> office.visits(e).sheet(visit, COORDINATOR).isPresent());
    assertThat(read).isTrue();
    assertThat(page(VisitsFilter.ALL, COORDINATOR)).isEqualTo(1);
    boolean withheld = office.of(visit, one -> one.times().withheld().isPresent());
    assertThat(withheld).isFalse();
    assertThat(version(visit)).isEqualTo(before);
  }

  private long version(long visit) {
    return office.base.in(
        e ->
            ((Number)
                    e.createNativeQuery("select version from visit where id = " + visit)
                        .getSingleResult())
                .longValue());
  }

  @Test
  void the_call_of_another_library_leaves_a_visit_alone() {
    long visit = office.assigned();
    office.morningOf(Office.DAY);
    office.base.with(entities -> office.notifyVisits(entities).due(Library.C, COORDINATOR));
    assertThat(office.state(visit)).isEqualTo(VisitState.ASSIGNED);
  }

  @Test
  @DisplayName("R01 a visit outside its window is withheld and shown")
  void a_visit_outside_its_window_is_withheld_and_shown() {
    long visit = office.assigned(Office.drawn(VisitBase.enterprise(1), Optional.of(IN_JULY)));
    office.morningOf(IN_JULY);
    assertThat(call()).isInstanceOf(Outcome.Done.class);
    assertThat(call()).isInstanceOf(Outcome.Unchanged.class);
    assertThat(office.state(visit)).isEqualTo(VisitState.ASSIGNED);
    assertThat(entries("withhold-visit", visit))
        .singleElement()
        .asString()
        .startsWith("not withheld>withheld R01");
    assertThat(late(Lateness.WITHHELD))
        .singleElement()
        .satisfies(row -> assertThat(row.timing().withheld().orElseThrow().zh()).contains("R01"));
  }

  @Test
  void only_the_clockwork_and_the_coordinator_make_the_call() {
    for (Role role : Role.values()) {
      if (role != Role.COORDINATOR) {
        assertThatThrownBy(
                () ->
                    office.base.in(
                        entities ->
                            office.notifyVisits(entities).due(Library.A, Office.person(role))))
            .isInstanceOf(NotPermitted.class);
      }
    }
  }

  @Test
  void voiding_a_draw_cancels_the_visits_still_to_be_made_only() {
    long visit = office.notified();
    cancel();
    cancel();
    assertThat(office.state(visit)).isEqualTo(VisitState.CANCELLED);
    assertThat(entries("cancel-visit", visit)).containsExactly("NOTIFIED>CANCELLED draw void");
    VisitHistory history =
        office.base.in(e -> office.visits(e).sheet(visit, COORDINATOR)).orElseThrow().history();
    assertThat(history.changes())
        .singleElement()
        .satisfies(
            change -> {
              assertThat(change.kind()).isEqualTo(ChangeKind.CANCELLED);
              assertThat(change.ground()).contains(new Words("抽取已作废", "the draw is void"));
            });
    for (String state : List.of("CHECKED_IN", "PUBLISHED", "SUBSTITUTED")) {
      office.base.execute("update visit set state = '" + state + "'");
      cancel();
      assertThat(office.state(visit)).hasToString(state);
    }
  }

  @Test
  void what_is_late_is_found() {
    office.notified();
    assertThat(late(Lateness.MISSED)).isEmpty();
    office.morningOf(Office.DAY.plusDays(1));
    assertThat(late(Lateness.MISSED)).hasSize(1);
    LocalDate due = LocalDate.of(2026, 7, 9);
    office.morningOf(due);
    assertThat(late(Lateness.OVERDUE)).isEmpty();
    office.morningOf(due.plusDays(1));
    assertThat(late(Lateness.OVERDUE)).hasSize(1);
    office.base.execute("update visit set state = 'PUBLISHED'");
    assertThat(late(Lateness.OVERDUE)).isEmpty();
    assertThat(late(Lateness.MISSED)).isEmpty();
  }

  @Test
  void a_visit_without_a_day_is_found() {
    office.assigned(Office.drawn(VisitBase.enterprise(1), Optional.empty()));
    assertThat(late(Lateness.WITHOUT_DAY)).hasSize(1);
    Map<Lateness, Long> counts =
        office.base.in(entities -> office.visits(entities).countsOfLate(COORDINATOR));
    assertThat(counts).containsEntry(Lateness.WITHOUT_DAY, 1L).containsEntry(Lateness.MISSED, 0L);
  }

  @Test
  void an_inspector_finds_each_visit_in_exactly_one_list() {
    long visit = office.underReview();
    assertThat(agenda()).containsExactly(1L, 0L, 0L);
    office.record(visit, VisitBase.SAFETY, VisitBase.SECOND);
    assertThat(agenda()).containsExactly(0L, 0L, 1L);
    office.base.execute("update department_part set state = 'RETURNED'");
    assertThat(agenda()).containsExactly(1L, 0L, 0L);
    office.base.execute("update visit set state = 'NOTIFIED'");
    assertThat(agenda()).containsExactly(1L, 0L, 0L);
    office.morningOf(Office.DAY.minusDays(1));
    assertThat(agenda()).containsExactly(0L, 1L, 0L);
  }

  @Test
  void a_sheet_shows_team_matters_and_versions() {
    long visit = office.underReview();
    VisitSheet sheet =
        office.base.in(entities -> office.visits(entities).sheet(visit, COORDINATOR)).orElseThrow();
    assertThat(sheet.team())
        .extracting(member -> member.name().orElse("") + member.departmentName().en())
        .containsExactly("甲某Market Supervision", "乙某应急管理局");
    assertThat(sheet.matters())
        .extracting(item -> item.code() + item.departmentName().zh())
        .containsExactly("SCJG-01市场监督管理局", "YJGL-01应急管理局");
    assertThat(sheet.parts().get(0).versions().get(0).recorded().by()).isEqualTo("甲某");
    assertThat(sheet.parts().get(0).versions()).singleElement().extracting("number").isEqualTo(1);
    assertThat(sheet.visit().target().address()).isEqualTo("一号路1号");
  }

  @Test
  @DisplayName("R08 the coordinator notifies one visit on its day, not before")
  void one_visit_is_notified_out_of_turn_by_the_coordinator() {
    long visit = office.assigned();
    office.morningOf(Office.DAY.minusDays(1));
    assertThat(notify(visit)).isInstanceOf(Outcome.Refused.class);
    office.morningOf(Office.DAY);
    assertThat(notify(visit)).isInstanceOf(Outcome.Done.class);
    assertThat(notify(visit)).isInstanceOf(Outcome.Unchanged.class);
    assertThat(office.state(visit)).isEqualTo(VisitState.NOTIFIED);
    assertThatThrownBy(() -> notify(visit + 7)).isInstanceOf(NotPermitted.class);
  }

  @Test
  void a_list_is_narrowed_by_draw_state_and_department_and_never_widened() {
    office.assigned();
    assertThat(page(VisitsFilter.ALL, COORDINATOR)).isEqualTo(1);
    assertThat(page(VisitsFilter.of(VisitBase.OTHER_DRAW), COORDINATOR)).isZero();
    assertThat(page(filter(VisitState.NOTIFIED, VisitBase.MARKET), COORDINATOR)).isZero();
    assertThat(page(filter(VisitState.ASSIGNED, VisitBase.MARKET), COORDINATOR)).isEqualTo(1);
    assertThat(page(filter(VisitState.ASSIGNED, new DepartmentCode("XFJY")), COORDINATOR)).isZero();
    assertThat(page(VisitsFilter.ALL, Office.person(Role.ADMINISTRATOR))).isZero();
    assertThat(page(VisitsFilter.ALL, Office.inspector(VisitBase.STRANGER))).isZero();
    assertThat(page(VisitsFilter.ALL, Office.inspector(VisitBase.FIRST))).isEqualTo(1);
  }

  private static VisitsFilter filter(VisitState state, DepartmentCode department) {
    return new VisitsFilter(Optional.empty(), Optional.of(state), Optional.of(department));
  }

  private long page(VisitsFilter filter, Actor actor) {
    return office.base.in(
        entities -> office.visits(entities).page(filter, FIRST_PAGE, actor).total());
  }

  private Outcome notify(long visit) {
    return office.base.in(entities -> office.notifyVisits(entities).notify(visit, COORDINATOR));
  }

  private Outcome call() {
    return office.base.in(
        entities -> office.notifyVisits(entities).due(Library.A, Actor.CLOCKWORK));
  }

  private void cancel() {
    office.base.with(
        entities ->
            office.cancelVisits(entities).cancel(new Voided(VisitBase.DRAW, Office.APPROVER)));
  }

  private List<VisitRow> late(Lateness lateness) {
    return office.base.in(
        entities -> office.visits(entities).late(lateness, FIRST_PAGE, COORDINATOR).rows());
  }

  private Map<VisitState, Long> counts() {
    return office.base.in(entities -> office.visits(entities).counts(VisitBase.DRAW));
  }

  private List<Long> agenda() {
    return List.of(Agenda.values()).stream()
        .map(
            agenda ->
                office.base.in(
                    entities ->
                        office
                            .visits(entities)
                            .mine(agenda, FIRST_PAGE, Office.inspector(VisitBase.FIRST))
                            .total()))
        .toList();
  }
}
