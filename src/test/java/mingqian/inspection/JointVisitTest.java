package mingqian.inspection;

import static mingqian.inspection.VisitBase.FIRST;
import static mingqian.inspection.VisitBase.MARKET;
import static mingqian.inspection.VisitBase.SAFETY;
import static mingqian.inspection.VisitBase.SECOND;
import static mingqian.inspection.VisitBase.STRANGER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import mingqian.access.Actor;
import mingqian.access.NotPermitted;
import mingqian.access.Role;
import mingqian.terms.CertificateNumber;
import mingqian.terms.DepartmentCode;
import mingqian.terms.Outcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** One visit, two departments: each records, reviews and publishes its own part. */
class JointVisitTest {
  private static final Actor OFFICE_REVIEWER = Office.person(Role.REVIEWER);

  private final Office office = new Office();

  @AfterEach
  void close() {
    office.close();
  }

  @Test
  void the_visit_is_published_when_the_last_part_is() {
    long visit = office.underReview();
    assertThat(office.approve(visit, MARKET, of(MARKET, Role.REVIEWER)))
        .isInstanceOf(Outcome.Done.class);
    assertThat(office.state(visit)).isEqualTo(VisitState.CHECKED_IN);
    assertThat(office.record(visit, SAFETY, SECOND)).isInstanceOf(Outcome.Done.class);
    assertThat(office.approve(visit, SAFETY, of(SAFETY, Role.LIAISON)))
        .isInstanceOf(Outcome.Done.class);
    assertThat(office.state(visit)).isEqualTo(VisitState.PUBLISHED);
    assertThat(office.published)
        .extracting(event -> event.of().department())
        .containsExactly(MARKET, SAFETY);
    assertThat(office.approve(visit, SAFETY, of(SAFETY, Role.LIAISON)))
        .isInstanceOf(Outcome.Unchanged.class);
    assertThat(office.published).hasSize(2);
  }

  @Test
  void officers_fill_in_their_own_department_only() {
    long visit = office.checkedIn();
    assertThatThrownBy(() -> office.record(visit, SAFETY, FIRST)).isInstanceOf(NotPermitted.class);
    assertThatThrownBy(() -> office.record(visit, MARKET, SECOND)).isInstanceOf(NotPermitted.class);
    assertThatThrownBy(() -> office.record(visit, MARKET, STRANGER))
        .isInstanceOf(NotPermitted.class);
    assertThatThrownBy(() -> office.record(visit + 7, MARKET, FIRST))
        .isInstanceOf(NotPermitted.class);
    assertThat(office.state(visit, MARKET)).isEqualTo(PartState.OPEN);
  }

  @Test
  void a_department_without_an_officer_in_the_team_is_filled_in_by_any_member() {
    long visit = office.checkedIn();
    office.base.execute("update visit_seat set department_code = 'SCJG'");
    assertThat(office.record(visit, SAFETY, FIRST)).isInstanceOf(Outcome.Done.class);
  }

  @Test
  void another_department_does_not_review_a_part() {
    long visit = office.underReview();
    for (Role role : List.of(Role.REVIEWER, Role.LIAISON)) {
      assertThatThrownBy(() -> office.approve(visit, MARKET, of(SAFETY, role)))
          .isInstanceOf(NotPermitted.class);
    }
    for (Role role : Role.values()) {
      if (role != Role.REVIEWER) {
        assertThatThrownBy(() -> office.approve(visit, MARKET, Office.person(role)))
            .isInstanceOf(NotPermitted.class);
      }
    }
    assertThat(office.state(visit, MARKET)).isEqualTo(PartState.UNDER_REVIEW);
  }

  @Test
  @DisplayName("R18 whoever recorded a result or was in the team may not review it")
  void whoever_recorded_a_result_or_was_in_the_team_may_not_review_it() {
    long visit = office.underReview();
    Actor recorder =
        new Actor(
            Office.inspector(FIRST).name(),
            Optional.of(Role.REVIEWER),
            Optional.empty(),
            Optional.empty());
    Actor member =
        new Actor("other", Optional.of(Role.REVIEWER), Optional.empty(), Optional.of(SECOND));
    assertThat(office.approve(visit, MARKET, recorder)).isInstanceOf(Outcome.Refused.class);
    assertThat(office.approve(visit, MARKET, member)).isInstanceOf(Outcome.Refused.class);
  }

  @Test
  void a_returned_part_is_recorded_again_as_the_next_version() {
    long visit = office.underReview();
    long first = office.result(visit, MARKET);
    assertThat(giveBack(first, " ")).isInstanceOf(Outcome.Refused.class);
    assertThat(giveBack(first, "因".repeat(1001))).isInstanceOf(Outcome.Refused.class);
    assertThat(giveBack(first, " 请补充 ")).isInstanceOf(Outcome.Done.class);
    assertThat(giveBack(first, "请补充")).isInstanceOf(Outcome.Unchanged.class);
    assertThat(office.approve(visit, MARKET, OFFICE_REVIEWER)).isInstanceOf(Outcome.Refused.class);
    assertThat(office.record(visit, MARKET, FIRST)).isInstanceOf(Outcome.Done.class);
    assertThat(office.record(visit, MARKET, FIRST)).isInstanceOf(Outcome.Unchanged.class);
    assertThat(office.<Integer>of(visit, v -> v.part(MARKET).orElseThrow().results().size()))
        .isEqualTo(2);
    assertThat(office.approve(visit, MARKET, OFFICE_REVIEWER)).isInstanceOf(Outcome.Done.class);
  }

  @Test
  void a_seat_is_accepted_once_by_its_owner() {
    long visit = office.assigned();
    assertThat(accept(visit, FIRST)).isInstanceOf(Outcome.Done.class);
    assertThat(accept(visit, VisitBase.FIRST_AGAIN)).isInstanceOf(Outcome.Unchanged.class);
    assertThatThrownBy(() -> accept(visit, STRANGER)).isInstanceOf(NotPermitted.class);
  }

  @Test
  void nobody_checks_in_before_accepting_or_on_another_day_or_without_notice() {
    long visit = office.assigned();
    accept(visit, FIRST);
    office.morningOf(Office.DAY);
    assertThat(checkIn(visit, FIRST)).isInstanceOf(Outcome.Refused.class);
    office.base.execute("update visit set state = 'NOTIFIED'");
    assertThat(checkIn(visit, SECOND)).isInstanceOf(Outcome.Refused.class);
    for (LocalDate day : List.of(Office.DAY.minusDays(1), Office.DAY.plusDays(1))) {
      office.morningOf(day);
      assertThat(checkIn(visit, FIRST)).isInstanceOf(Outcome.Refused.class);
    }
    office.morningOf(Office.DAY);
    assertThat(checkIn(visit, FIRST)).isInstanceOf(Outcome.Done.class);
    assertThat(checkIn(visit, FIRST)).isInstanceOf(Outcome.Unchanged.class);
  }

  @Test
  @DisplayName("R02 a team with a vacant seat does not check in")
  void a_team_with_a_vacant_seat_does_not_check_in() {
    long visit = office.notified();
    accept(visit, FIRST);
    office.base.execute(
        "update visit_seat set left_at = '2026-06-09T09:00:00+08:00' where inspector = 'Z-002'");
    assertThat(checkIn(visit, FIRST)).isInstanceOf(Outcome.Refused.class);
  }

  @Test
  @DisplayName("R10 what cannot be contacted is to be handed over within 10 working days")
  void what_was_found_opens_what_follows() {
    long visit = office.checkedIn();
    Answer found =
        new Answer("SCJG-01", Set.of(ResultCode.CANNOT_CONTACT, ResultCode.ORDERED_TO_CORRECT), "");
    office.base.with(
        entities ->
            office
                .recordResult(entities)
                .record(visit, MARKET, List.of(found), Office.inspector(FIRST)));
    office.approve(visit, MARKET, OFFICE_REVIEWER);
    DepartmentPart part = office.of(visit, v -> v.part(MARKET).orElseThrow());
    assertThat(part.handOverDue()).contains(LocalDate.of(2026, 6, 25));
    FollowUpKind kind =
        office.of(visit, v -> v.part(MARKET).orElseThrow().followUp().orElseThrow().kind());
    assertThat(kind).isEqualTo(FollowUpKind.ORDERED);
  }

  private static Actor of(DepartmentCode department, Role role) {
    return new Actor(
        role + "@" + department, Optional.of(role), Optional.of(department), Optional.empty());
  }

  private Outcome giveBack(long result, String reason) {
    return office.base.in(
        entities -> office.reviewResult(entities).giveBack(result, reason, OFFICE_REVIEWER));
  }

  private Outcome accept(long visit, CertificateNumber who) {
    return office.base.in(
        entities -> office.acceptVisit(entities).accept(visit, Office.inspector(who)));
  }

  private Outcome checkIn(long visit, CertificateNumber who) {
    return office.base.in(
        entities -> office.checkIn(entities).checkIn(visit, Office.inspector(who)));
  }
}
