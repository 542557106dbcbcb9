package mingqian.inspection;

import static mingqian.inspection.VisitBase.FIRST;
import static mingqian.inspection.VisitBase.MARKET;
import static mingqian.inspection.VisitBase.SAFETY;
import static mingqian.inspection.VisitBase.SECOND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import mingqian.access.Actor;
import mingqian.access.NotPermitted;
import mingqian.access.Role;
import mingqian.terms.DepartmentCode;
import mingqian.terms.Outcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What comes after a result is public: corrections, objections, follow-up and hand-over. */
class AftermathTest {
  private static final Actor REVIEWER = of(MARKET, Role.REVIEWER);
  private static final Actor LIAISON = of(MARKET, Role.LIAISON);
  private static final List<Answer> FOUND =
      List.of(new Answer("SCJG-01", Set.of(ResultCode.ORDERED_TO_CORRECT), "灭火器过期"));
  private static final List<Answer> LOST =
      List.of(new Answer("SCJG-01", Set.of(ResultCode.CANNOT_CONTACT), ""));

  private final Office office = new Office();

  @AfterEach
  void close() {
    office.close();
  }

  @Test
  void a_correction_becomes_a_public_version_with_its_ground_when_another_person_approves() {
    long visit = published();
    long first = office.result(visit, MARKET);
    assertThat(correct(first, "漏填", FOUND)).isInstanceOf(Outcome.Done.class);
    assertThat(correct(first, " 漏填 ", FOUND)).isInstanceOf(Outcome.Unchanged.class);
    assertThat(correct(first, "另一理由", FOUND)).isInstanceOf(Outcome.Refused.class);
    assertThat(office.published).hasSize(1);
    assertThat(office.approve(visit, MARKET, REVIEWER)).isInstanceOf(Outcome.Done.class);
    assertThat(office.published).hasSize(2);
    assertThat(office.published.get(1).correction())
        .contains(new Published.Correction(first, "漏填"));
    assertThat(office.published.get(1).findings())
        .containsExactly(new Published.Finding("SCJG-01", List.of(ResultCode.ORDERED_TO_CORRECT)));
    assertThat(correct(first, "漏填", FOUND)).isInstanceOf(Outcome.Unchanged.class);
    assertThat(correct(first, "又错", LOST)).isInstanceOf(Outcome.Refused.class);
    assertThat(correct(office.result(visit, MARKET), "又错", LOST)).isInstanceOf(Outcome.Done.class);
  }

  @Test
  void a_correction_that_was_given_back_leaves_the_public_version_and_may_come_again() {
    long visit = published();
    long first = office.result(visit, MARKET);
    correct(first, "漏填", FOUND);
    long second = office.result(visit, MARKET);
    office.base.with(e -> office.reviewResult(e).giveBack(second, "写清楚", REVIEWER));
    assertThat(office.state(visit, MARKET)).isEqualTo(PartState.PUBLISHED);
    assertThat(correct(first, "漏填", FOUND)).isInstanceOf(Outcome.Done.class);
    assertThat(office.published).hasSize(1);
  }

  @Test
  void a_correction_needs_a_ground_other_answers_and_a_public_result() {
    long visit = office.underReview();
    long first = office.result(visit, MARKET);
    assertThat(correct(first, "漏填", FOUND)).isInstanceOf(Outcome.Refused.class);
    office.approve(visit, MARKET, REVIEWER);
    assertThat(correct(first, " ", FOUND)).isInstanceOf(Outcome.Refused.class);
    assertThat(correct(first, "因".repeat(501), FOUND)).isInstanceOf(Outcome.Refused.class);
    assertThat(correct(first, "漏填", Office.clean(MARKET))).isInstanceOf(Outcome.Refused.class);
    assertThat(correct(first, "漏填", Office.clean(SAFETY))).isInstanceOf(Outcome.Refused.class);
  }

  @Test
  @DisplayName("R18 whoever was in the team does not answer an objection")
  void an_objection_is_answered_once_by_somebody_who_was_not_there() {
    long visit = published();
    long first = office.result(visit, MARKET);
    assertThat(receive(first, "数据有误")).isInstanceOf(Outcome.Done.class);
    assertThat(receive(first, "数据有误")).isInstanceOf(Outcome.Unchanged.class);
    long objection = objection(visit);
    Actor member =
        new Actor("m", Optional.of(Role.LIAISON), Optional.of(MARKET), Optional.of(FIRST));
    assertThat(uphold(objection, "属实", member)).isInstanceOf(Outcome.Refused.class);
    assertThat(uphold(objection, "", REVIEWER)).isInstanceOf(Outcome.Refused.class);
    assertThat(uphold(objection, "属实", REVIEWER)).isInstanceOf(Outcome.Done.class);
    assertThat(uphold(objection, "属实", REVIEWER)).isInstanceOf(Outcome.Unchanged.class);
    assertThat(dismiss(objection, "属实", REVIEWER)).isInstanceOf(Outcome.Refused.class);
    assertThat(owed(visit)).isTrue();
    correct(first, "异议成立", FOUND);
    assertThat(owed(visit)).isTrue();
    office.approve(visit, MARKET, REVIEWER);
    assertThat(owed(visit)).isFalse();
  }

  @Test
  void a_follow_up_is_decided_anew_until_it_is_closed_with_day_and_text() {
    long visit = published();
    long part = office.of(visit, v -> v.part(MARKET).orElseThrow().id());
    assertThat(closing(part, Office.DAY, "无")).isInstanceOf(Outcome.Refused.class);
    assertThat(decide(part, FollowUpKind.ORDERED)).isInstanceOf(Outcome.Done.class);
    assertThat(decide(part, FollowUpKind.ORDERED)).isInstanceOf(Outcome.Unchanged.class);
    assertThat(decide(part, FollowUpKind.TRANSFERRED)).isInstanceOf(Outcome.Done.class);
    assertThat(closing(part, Office.DAY.minusDays(1), "已移送")).isInstanceOf(Outcome.Refused.class);
    assertThat(closing(part, Office.DAY.plusDays(1), "已移送")).isInstanceOf(Outcome.Refused.class);
    assertThat(closing(part, Office.DAY, " ")).isInstanceOf(Outcome.Refused.class);
    assertThat(closing(part, Office.DAY, "已移送")).isInstanceOf(Outcome.Done.class);
    assertThat(closing(part, Office.DAY, "已移送")).isInstanceOf(Outcome.Unchanged.class);
    assertThat(closing(part, Office.DAY, "另文")).isInstanceOf(Outcome.Refused.class);
    assertThat(decide(part, FollowUpKind.OTHER)).isInstanceOf(Outcome.Refused.class);
  }

  @Test
  @DisplayName("R10 what cannot be contacted is handed over once; a correction lifts it")
  void what_cannot_be_contacted_is_handed_over() {
    long visit = published();
    long part = office.of(visit, v -> v.part(MARKET).orElseThrow().id());
    assertThat(handOver(part, Office.DAY)).isInstanceOf(Outcome.Refused.class);
    correct(office.result(visit, MARKET), "查无此处", LOST);
    office.approve(visit, MARKET, REVIEWER);
    assertThat(due(visit)).contains(LocalDate.of(2026, 6, 25));
    correct(office.result(visit, MARKET), "已联系上", FOUND);
    office.approve(visit, MARKET, REVIEWER);
    assertThat(due(visit)).isEmpty();
    correct(office.result(visit, MARKET), "又查无此处", LOST);
    office.approve(visit, MARKET, REVIEWER);
    assertThat(handOver(part, Office.DAY.plusDays(1))).isInstanceOf(Outcome.Refused.class);
    assertThat(handOver(part, Office.DAY)).isInstanceOf(Outcome.Done.class);
    assertThat(handOver(part, Office.DAY)).isInstanceOf(Outcome.Unchanged.class);
    assertThat(handOver(part, Office.DAY.minusDays(1))).isInstanceOf(Outcome.Refused.class);
  }

  @Test
  void another_department_or_another_team_does_not_touch_a_part() {
    long visit = published();
    long first = office.result(visit, MARKET);
    long part = office.of(visit, v -> v.part(MARKET).orElseThrow().id());
    Actor other = of(SAFETY, Role.REVIEWER);
    assertThatThrownBy(
            () -> office.base.in(e -> office.receiveObjection(e).receive(first, "a", other)))
        .isInstanceOf(NotPermitted.class);
    assertThatThrownBy(
            () -> office.base.in(e -> office.handOver(e).handOver(part, Office.DAY, other)))
        .isInstanceOf(NotPermitted.class);
    assertThatThrownBy(
            () ->
                office.base.in(
                    e ->
                        office
                            .correctResult(e)
                            .correct(first, "a", FOUND, Office.inspector(SECOND))))
        .isInstanceOf(NotPermitted.class);
  }

  @Test
  void the_sheet_shows_what_came_after() {
    long visit = published();
    receive(office.result(visit, MARKET), "数据有误");
    long part = office.of(visit, v -> v.part(MARKET).orElseThrow().id());
    decide(part, FollowUpKind.ORDERED);
    VisitSheet.Part shown =
        office
            .base
            .in(e -> office.visits(e).sheet(visit, Office.person(Role.AUDITOR)))
            .orElseThrow()
            .part(MARKET)
            .orElseThrow();
    assertThat(shown.id()).isEqualTo(part);
    assertThat(shown.after().objections()).extracting("ground").containsExactly("数据有误");
    assertThat(shown.after().followUp()).map(Aftermath.Followed::isOpen).contains(true);
    assertThat(shown.published()).isPresent();
  }

  private long published() {
    long visit = office.underReview();
    office.approve(visit, MARKET, REVIEWER);
    return visit;
  }

  private static Actor of(DepartmentCode department, Role role) {
    return new Actor(
        role + "@" + department, Optional.of(role), Optional.of(department), Optional.empty());
  }

  private Outcome correct(long result, String ground, List<Answer> answers) {
    return office.base.in(
        e -> office.correctResult(e).correct(result, ground, answers, Office.inspector(FIRST)));
  }

  private Outcome receive(long result, String ground) {
    return office.base.in(e -> office.receiveObjection(e).receive(result, ground, LIAISON));
  }

  private Outcome uphold(long objection, String answer, Actor actor) {
    return office.base.in(e -> office.answerObjection(e).uphold(objection, answer, actor));
  }

  private Outcome dismiss(long objection, String answer, Actor actor) {
    return office.base.in(e -> office.answerObjection(e).dismiss(objection, answer, actor));
  }

  private Outcome decide(long part, FollowUpKind kind) {
    return office.base.in(e -> office.decideFollowUp(e).decide(part, kind, "", LIAISON));
  }

  private Outcome closing(long part, LocalDate on, String note) {
    return office.base.in(e -> office.closeFollowUp(e).close(part, on, note, LIAISON));
  }

  private Outcome handOver(long part, LocalDate on) {
    return office.base.in(e -> office.handOver(e).handOver(part, on, REVIEWER));
  }

  private long objection(long visit) {
    return office.of(visit, v -> v.part(MARKET).orElseThrow().objections().get(0).id());
  }

  private boolean owed(long visit) {
    return office.of(visit, v -> v.part(MARKET).orElseThrow().objections().get(0).isOwed());
  }

  private Optional<LocalDate> due(long visit) {
    return office.of(visit, v -> v.part(MARKET).orElseThrow().handOverDue());
  }
}
