package mingqian.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import mingqian.access.Actor;
import mingqian.access.NotPermitted;
import mingqian.access.Role;
import mingqian.regulation.InspectionKind;
import mingqian.regulation.Reason;
import mingqian.regulation.RuleId;
import mingqian.regulation.Ruling;
import mingqian.terms.CreditCode;
import mingqian.terms.DepartmentCode;
import mingqian.terms.Library;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RulingsTest {
  private static final CreditCode TARGET = VisitBase.enterprise(1);
  private static final LocalDate JUNE = LocalDate.of(2026, 6, 12);
  private static final LocalDate JULY = LocalDate.of(2026, 7, 14);

  private final Office office = new Office();

  @AfterEach
  void close() {
    office.close();
  }

  @Test
  void the_day_decides_with_the_rule_that_speaks() {
    assertThat(ask(JUNE, Office.COORDINATOR).ruling().isAllowed()).isTrue();
    Rulings.Answer refused = ask(JULY, Office.COORDINATOR);
    assertThat(refused.ruling().isAllowed()).isFalse();
    assertThat(refused.ruling().reasons()).extracting(Reason::rule).contains(RuleId.R01);
  }

  @Test
  void a_secret_visit_counts_only_for_whoever_may_know_it() {
    Actor stranger = of(Role.LIAISON, "XFJY");
    Rulings.Answer before = ask(JUNE, stranger);
    office.assigned();
    assertThat(earlier(Office.COORDINATOR)).isEqualTo(1);
    assertThat(earlier(of(Role.LIAISON, "SCJG"))).isEqualTo(1);
    assertThat(earlier(of(Role.APPROVER, "YJGL"))).isEqualTo(1);
    assertThat(earlier(Office.person(Role.AUDITOR))).isEqualTo(1);
    Rulings.Answer after = ask(JUNE, stranger);
    assertThat(after.question()).isEqualTo(before.question());
    assertThat(after.ruling()).isEqualTo(before.ruling());
  }

  @Test
  void the_disclosure_of_the_draw_counts_the_visit_for_everybody() {
    office.assigned();
    office.base.disclose(VisitBase.DRAW);
    assertThat(earlier(of(Role.LIAISON, "XFJY"))).isEqualTo(1);
  }

  @Test
  void a_joint_visit_counts_once_in_all_and_once_for_each_department() {
    office.assigned();
    assertThat(ask(JUNE, Office.COORDINATOR).question().earlier().byDepartment())
        .containsOnlyKeys(VisitBase.MARKET, VisitBase.SAFETY)
        .containsEntry(VisitBase.MARKET, 1);
  }

  @Test
  void an_answer_that_rests_on_a_secret_visit_is_logged_without_its_target() {
    ask(JUNE, Office.COORDINATOR);
    assertThat(office.trail).isEmpty();
    office.assigned();
    office.trail.clear();
    ask(JUNE, of(Role.LIAISON, "XFJY"));
    assertThat(office.trail).isEmpty();
    ask(JUNE, Office.COORDINATOR);
    assertThat(office.trail).singleElement().asString().contains("see-visits");
    assertThat(office.trail.get(0)).doesNotContain(TARGET.value());
  }

  @Test
  void the_load_of_a_day_counts_what_the_person_may_know() {
    office.assigned();
    Map<LocalDate, Long> one = Map.of(Office.DAY, 1L);
    assertThat(load(Office.COORDINATOR)).isEqualTo(Map.of(Library.A, one));
    assertThat(load(of(Role.LIAISON, "SCJG"))).isEqualTo(Map.of(Library.A, one));
    assertThat(load(of(Role.LIAISON, "XFJY"))).isEmpty();
    assertThat(load(Office.person(Role.ADMINISTRATOR))).isEmpty();
    office.base.disclose(VisitBase.DRAW);
    assertThat(load(of(Role.LIAISON, "XFJY"))).isEqualTo(Map.of(Library.A, one));
    office.base.execute("update visit set state = 'CANCELLED'");
    assertThat(load(Office.COORDINATOR)).isEmpty();
  }

  private Map<Library, Map<LocalDate, Long>> load(Actor actor) {
    return office.base.in(entities -> office.load(entities).of(Year.of(2026), actor));
  }

  @Test
  void whoever_plans_no_visits_asks_nothing_and_unknown_enterprises_have_no_answer() {
    for (Role role : Set.of(Role.INSPECTOR, Role.REVIEWER, Role.ADMINISTRATOR)) {
      assertThatThrownBy(() -> ask(JUNE, Office.person(role))).isInstanceOf(NotPermitted.class);
    }
    assertThat(answer(VisitBase.enterprise(9), JUNE, Office.COORDINATOR)).isEmpty();
  }

  @Test
  void a_question_for_a_department_and_a_matter_is_answered_for_both() {
    RulingAsked.Details fire =
        new RulingAsked.Details(
            Optional.empty(), Optional.of(VisitBase.SAFETY), Optional.of("SCJG-01"));
    Rulings.Answer refused = about(InspectionKind.DAILY, fire).orElseThrow();
    assertThat(refused.ruling().reasons()).extracting(Reason::rule).containsExactly(RuleId.R05);
    RulingAsked.Details unlisted =
        new RulingAsked.Details(Optional.empty(), Optional.empty(), Optional.of("SCJG-99"));
    assertThat(about(InspectionKind.DAILY, unlisted)).isEmpty();
    RulingAsked.Details hazard =
        new RulingAsked.Details(Optional.of("hazard"), Optional.empty(), Optional.empty());
    assertThat(about(InspectionKind.TRIGGERED, hazard).orElseThrow().ruling().isAllowed()).isTrue();
    assertThat(about(InspectionKind.TRIGGERED, RulingAsked.Details.NONE).orElseThrow().ruling())
        .isInstanceOf(Ruling.Refused.class);
  }

  @Test
  void a_matter_counts_its_checks_for_whoever_may_know_them() {
    office.assigned();
    RulingAsked.Details matter =
        new RulingAsked.Details(Optional.empty(), Optional.empty(), Optional.of("SCJG-01"));
    RulingAsked asked = new RulingAsked(TARGET, JUNE, InspectionKind.RANDOM, matter);
    assertThat(checks(asked, Office.COORDINATOR)).containsExactly(Office.DAY);
    assertThat(checks(asked, of(Role.LIAISON, "XFJY"))).isEmpty();
  }

  @Test
  void where_the_precedence_rows_place_it_is_told_to_those_who_may_know_its_class() {
    assertThat(ask(JUNE, Office.COORDINATOR).placing().orElseThrow().library()).contains(Library.A);
    assertThat(ask(JUNE, Office.person(Role.AUDITOR)).placing()).isPresent();
    assertThat(ask(JUNE, of(Role.LIAISON, "SCJG")).placing()).isEmpty();
    assertThat(ask(JUNE, of(Role.APPROVER, "SCJG")).placing()).isEmpty();
  }

  private List<LocalDate> checks(RulingAsked asked, Actor asker) {
    return office
        .base
        .in(entities -> office.rulings(entities).ask(asked, asker))
        .orElseThrow()
        .question()
        .purpose()
        .matters()
        .get(0)
        .checks();
  }

  private Optional<Rulings.Answer> about(InspectionKind kind, RulingAsked.Details details) {
    RulingAsked asked = new RulingAsked(TARGET, JUNE, kind, details);
    return office.base.in(entities -> office.rulings(entities).ask(asked, Office.COORDINATOR));
  }

  private int earlier(Actor asker) {
    return ask(JUNE, asker).question().earlier().inAll();
  }

  private Rulings.Answer ask(LocalDate day, Actor asker) {
    return answer(TARGET, day, asker).orElseThrow();
  }

  private Optional<Rulings.Answer> answer(CreditCode target, LocalDate day, Actor asker) {
    return office.base.in(
        entities ->
            office
                .rulings(entities)
                .ask(RulingAsked.of(target, day, InspectionKind.RANDOM), asker));
  }

  private static Actor of(Role role, String department) {
    return new Actor(
        "somebody",
        Optional.of(role),
        Optional.of(new DepartmentCode(department)),
        Optional.empty());
  }
}
