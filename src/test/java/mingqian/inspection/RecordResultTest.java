package mingqian.inspection;

import static mingqian.inspection.ResultCode.NOTHING_FOUND;
import static mingqian.inspection.ResultCode.ORDERED_TO_CORRECT;
import static mingqian.inspection.ResultCode.TO_BE_HANDLED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import mingqian.access.Actor;
import mingqian.access.NotPermitted;
import mingqian.access.Role;
import mingqian.terms.Outcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RecordResultTest {
  private static final Actor MEMBER = Office.inspector(VisitBase.FIRST);
  private static final List<Answer> PROBLEMS =
      List.of(
          new Answer("YJGL-01", Set.of(NOTHING_FOUND), ""),
          new Answer("SCJG-01", Set.of(ORDERED_TO_CORRECT, TO_BE_HANDLED), "两处不符"));

  private final Office office = new Office();

  @AfterEach
  void close() {
    office.close();
  }

  @Test
  void a_member_of_the_team_records_every_matter() {
    long visit = office.notified();
    assertThat(record(visit, PROBLEMS, MEMBER)).isInstanceOf(Outcome.Done.class);
    assertThat(office.state(visit)).isEqualTo(VisitState.UNDER_REVIEW);
    List<Answer> kept = office.of(visit, v -> v.latest().orElseThrow().answers());
    assertThat(kept).containsExactly(PROBLEMS.get(1), PROBLEMS.get(0));
    assertThat(office.trail)
        .contains(
            MEMBER.name() + "|record-result|visit " + visit + " of draw 2026-A-001|version 1");
  }

  @Test
  void a_second_certificate_of_the_same_person_is_the_same_member() {
    long visit = office.notified();
    Actor same = Office.inspector(VisitBase.FIRST_AGAIN);
    assertThat(record(visit, PROBLEMS, same)).isInstanceOf(Outcome.Done.class);
  }

  @Test
  void a_stranger_learns_nothing_and_may_do_nothing() {
    long visit = office.notified();
    Actor stranger = Office.inspector(VisitBase.STRANGER);
    assertThatThrownBy(() -> record(visit, PROBLEMS, stranger)).isInstanceOf(NotPermitted.class);
    assertThatThrownBy(() -> record(visit + 7, PROBLEMS, stranger))
        .isInstanceOf(NotPermitted.class);
    for (Role role : Role.values()) {
      assertThatThrownBy(() -> record(visit, PROBLEMS, Office.person(role)))
          .isInstanceOf(NotPermitted.class);
    }
    assertThat(office.state(visit)).isEqualTo(VisitState.NOTIFIED);
  }

  @Test
  void nothing_is_recorded_before_notice_or_before_the_day() {
    long visit = office.assigned();
    assertThat(record(visit, PROBLEMS, MEMBER)).isInstanceOf(Outcome.Refused.class);
    office.base.execute("update visit set state = 'NOTIFIED'");
    office.morningOf(Office.DAY.minusDays(1));
    assertThat(record(visit, PROBLEMS, MEMBER))
        .isInstanceOfSatisfying(
            Outcome.Refused.class, no -> assertThat(no.words().en()).contains("2026-06-10"));
    office.morningOf(Office.DAY);
    assertThat(record(visit, PROBLEMS, MEMBER)).isInstanceOf(Outcome.Done.class);
  }

  @Test
  void every_matter_of_the_visit_is_answered_once_and_no_other() {
    long visit = office.notified();
    Answer one = PROBLEMS.get(0);
    Answer other = PROBLEMS.get(1);
    Answer foreign = new Answer("XFJY-01", Set.of(NOTHING_FOUND), "");
    for (List<Answer> answers :
        List.of(
            List.<Answer>of(),
            List.of(one),
            List.of(one, one),
            List.of(one, other, other),
            List.of(one, other, foreign),
            List.of(one, foreign))) {
      assertThat(record(visit, answers, MEMBER)).isInstanceOf(Outcome.Refused.class);
    }
    assertThat(office.state(visit)).isEqualTo(VisitState.NOTIFIED);
  }

  @Test
  void results_that_exclude_each_other_are_refused_with_the_matter() {
    long visit = office.notified();
    List<Answer> answers =
        List.of(
            PROBLEMS.get(0), new Answer("SCJG-01", Set.of(NOTHING_FOUND, ORDERED_TO_CORRECT), ""));
    assertThat(record(visit, answers, MEMBER))
        .isInstanceOfSatisfying(
            Outcome.Refused.class, no -> assertThat(no.words().zh()).startsWith("SCJG-01"));
  }

  @Test
  void the_same_once_more_changes_nothing_and_another_waits_for_the_review() {
    long visit = office.notified();
    record(visit, PROBLEMS, MEMBER);
    assertThat(record(visit, PROBLEMS, MEMBER)).isInstanceOf(Outcome.Unchanged.class);
    assertThat(record(visit, Office.clean(), MEMBER)).isInstanceOf(Outcome.Refused.class);
    assertThat(office.<Integer>of(visit, v -> v.results().size())).isEqualTo(1);
    assertThat(office.trail).filteredOn(line -> line.contains("record-result")).hasSize(1);
  }

  @Test
  void a_returned_result_may_be_recorded_again_by_any_member() {
    long visit = office.underReview();
    office.base.with(
        entities ->
            office.reviewResult(entities).giveBack(visit, 1, "再看", Office.person(Role.REVIEWER)));
    assertThat(record(visit, PROBLEMS, Office.inspector(VisitBase.SECOND)))
        .isInstanceOf(Outcome.Done.class);
    assertThat(office.<Integer>of(visit, v -> v.latest().orElseThrow().number())).isEqualTo(2);
  }

  @Test
  void a_cancelled_visit_has_no_result() {
    long visit = office.notified();
    office.base.with(
        entities ->
            office.cancelVisits(entities).cancel(new mingqian.ceremony.Voided(VisitBase.DRAW)));
    assertThat(record(visit, PROBLEMS, MEMBER)).isInstanceOf(Outcome.Refused.class);
  }

  private Outcome record(long visit, List<Answer> answers, Actor actor) {
    return office.base.in(entities -> office.recordResult(entities).record(visit, answers, actor));
  }
}
