package mingqian.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import mingqian.access.Actor;
import mingqian.access.NotPermitted;
import mingqian.access.Role;
import mingqian.inspection.Published.Finding;
import mingqian.terms.Outcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ReviewResultTest {
  private static final Actor REVIEWER = Office.person(Role.REVIEWER);

  private final Office office = new Office();

  @AfterEach
  void close() {
    office.close();
  }

  @Test
  void an_approved_result_is_public_at_once() {
    long visit = office.underReview();
    assertThat(approve(visit, 1, REVIEWER)).isInstanceOf(Outcome.Done.class);
    assertThat(office.state(visit)).isEqualTo(VisitState.PUBLISHED);
    assertThat(office.published)
        .singleElement()
        .satisfies(
            event -> {
              assertThat(event.visit()).isEqualTo(visit);
              assertThat(event.target()).isEqualTo(VisitBase.enterprise(1));
              assertThat(event.day()).isEqualTo(Office.DAY);
              assertThat(event.findings())
                  .containsExactly(
                      new Finding("SCJG-01", List.of(ResultCode.NOTHING_FOUND)),
                      new Finding("YJGL-01", List.of(ResultCode.NOTHING_FOUND)));
            });
  }

  @Test
  void a_second_approval_changes_nothing() {
    long visit = office.underReview();
    approve(visit, 1, REVIEWER);
    assertThat(approve(visit, 1, REVIEWER)).isInstanceOf(Outcome.Unchanged.class);
    assertThat(office.published).hasSize(1);
    assertThat(office.trail).filteredOn(line -> line.contains("approve-result")).hasSize(1);
  }

  @Test
  @DisplayName("R18 whoever recorded a result may not review it, in whatever role")
  void whoever_recorded_a_result_may_not_review_it() {
    long visit = office.underReview();
    String recorder = Office.inspector(VisitBase.FIRST).name();
    Actor same =
        new Actor(recorder, Optional.of(Role.REVIEWER), Optional.empty(), Optional.empty());
    assertThat(approve(visit, 1, same)).isInstanceOf(Outcome.Refused.class);
    assertThat(giveBack(visit, 1, "再看", same)).isInstanceOf(Outcome.Refused.class);
  }

  @Test
  @DisplayName("R18 a member of the team may not review its result")
  void a_member_of_the_team_may_not_review_its_result() {
    long visit = office.underReview();
    Actor member =
        new Actor(
            "reviewer",
            Optional.of(Role.REVIEWER),
            Optional.empty(),
            Optional.of(VisitBase.FIRST_AGAIN));
    assertThat(approve(visit, 1, member)).isInstanceOf(Outcome.Refused.class);
    assertThat(office.state(visit)).isEqualTo(VisitState.UNDER_REVIEW);
  }

  @Test
  void only_reviewers_review() {
    long visit = office.underReview();
    for (Role role : Set.of(Role.INSPECTOR, Role.COORDINATOR, Role.ADMINISTRATOR, Role.AUDITOR)) {
      assertThatThrownBy(() -> approve(visit, 1, Office.person(role)))
          .isInstanceOf(NotPermitted.class);
    }
    assertThatThrownBy(() -> approve(visit, 1, Actor.CLOCKWORK)).isInstanceOf(NotPermitted.class);
  }

  @Test
  void a_visit_without_a_result_is_as_unknown_as_one_that_does_not_exist() {
    long visit = office.notified();
    assertThatThrownBy(() -> approve(visit, 1, REVIEWER)).isInstanceOf(NotPermitted.class);
    assertThatThrownBy(() -> approve(visit + 7, 1, REVIEWER)).isInstanceOf(NotPermitted.class);
  }

  @Test
  void a_returned_result_keeps_its_reason_and_waits_for_another() {
    long visit = office.underReview();
    assertThat(giveBack(visit, 1, "  请补充  ", REVIEWER)).isInstanceOf(Outcome.Done.class);
    assertThat(giveBack(visit, 1, "请补充", REVIEWER)).isInstanceOf(Outcome.Unchanged.class);
    assertThat(approve(visit, 1, REVIEWER)).isInstanceOf(Outcome.Refused.class);
    Optional<String> reason = office.of(visit, v -> v.latest().orElseThrow().returnReason());
    assertThat(reason).contains("请补充");
    assertThat(office.state(visit)).isEqualTo(VisitState.RETURNED);
  }

  @Test
  void a_reason_is_needed_and_bounded() {
    long visit = office.underReview();
    assertThat(giveBack(visit, 1, " ", REVIEWER)).isInstanceOf(Outcome.Refused.class);
    assertThat(giveBack(visit, 1, "因".repeat(1001), REVIEWER)).isInstanceOf(Outcome.Refused.class);
    assertThat(giveBack(visit, 1, "因".repeat(1000), REVIEWER)).isInstanceOf(Outcome.Done.class);
  }

  @Test
  void a_version_that_the_reviewer_has_not_read_is_not_approved() {
    long visit = office.underReview();
    giveBack(visit, 1, "再看", REVIEWER);
    office.base.with(
        entities ->
            office
                .recordResult(entities)
                .record(visit, Office.clean(), Office.inspector(VisitBase.SECOND)));
    assertThat(approve(visit, 1, REVIEWER)).isInstanceOf(Outcome.Refused.class);
    assertThat(approve(visit, 2, REVIEWER)).isInstanceOf(Outcome.Done.class);
  }

  private Outcome approve(long visit, int version, Actor actor) {
    return office.base.in(entities -> office.reviewResult(entities).approve(visit, version, actor));
  }

  private Outcome giveBack(long visit, int version, String reason, Actor actor) {
    return office.base.in(
        entities -> office.reviewResult(entities).giveBack(visit, version, reason, actor));
  }
}
