package mingqian.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import mingqian.terms.Digest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A draw that is incomplete, and the addenda that supplement it. */
class SupplementTest {
  private static final DrawResult RESULT = IncompleteDraw.result();
  private static final Addenda NONE = Addenda.none(RESULT.sealed());
  private static final Changes BEFORE = Changes.none(RESULT);

  @Test
  void without_an_addendum_the_joint_targets_are_open() {
    assertThat(RESULT.teams().shortfalls()).isNotEmpty();
    assertThat(BEFORE.open())
        .isNotEmpty()
        .allMatch(target -> profile(target).equals("joint"))
        .isEqualTo(RESULT.days().unplaced());
  }

  @Test
  void with_inspectors_enough_every_open_target_gets_its_team_and_day() {
    Supplemented brought = brought(IncompleteDraw.inspectors(8, 9, 10, 11));
    assertThat(brought.open()).isEqualTo(BEFORE.open());
    assertThat(brought.unplaced()).isEmpty();
    assertThat(brought.shortfalls()).isEmpty();
    assertLawful(brought.after());
    Set<String> open = Set.copyOf(BEFORE.open());
    for (Visit visit : brought.after().state().visits()) {
      if (open.contains(visit.target())) {
        assertThat(visit.day()).isAfterOrEqualTo(IncompleteDraw.FROM);
      }
    }
  }

  @Test
  void nobody_elses_seat_or_day_moves() {
    FinalState after = brought(IncompleteDraw.inspectors(8, 9, 10, 11)).after().state();
    Set<String> open = Set.copyOf(BEFORE.open());
    assertThat(after.visits()).containsAll(BEFORE.state().visits());
    assertThat(after.seats().stream().filter(seat -> !open.contains(seat.target())))
        .containsExactlyElementsOf(
            BEFORE.state().seats().stream().filter(seat -> !open.contains(seat.target())).toList());
  }

  @Test
  void whoever_visits_elsewhere_on_a_day_is_not_sent_twice() {
    FinalState after = brought(IncompleteDraw.inspectors(8, 9, 10, 11)).after().state();
    Set<String> open = Set.copyOf(BEFORE.open());
    Set<Absence> elsewhere = new HashSet<>();
    Set<Absence> now = new HashSet<>();
    for (Visit visit : after.visits()) {
      after.seats().stream()
          .filter(seat -> seat.target().equals(visit.target()))
          .map(seat -> new Absence(seat.inspector(), visit.day()))
          .forEach((open.contains(visit.target()) ? now : elsewhere)::add);
    }
    assertThat(now).doesNotContainAnyElementsOf(elsewhere);
  }

  @Test
  @DisplayName("R02: an addendum too small leaves what it must, with its proof")
  void too_few_more_stay_too_few_with_a_proof() {
    Supplemented brought =
        brought(new Further(List.of(), List.of(), List.of(), List.of(), List.of(), List.of()));
    assertThat(brought.unplaced()).isEqualTo(BEFORE.open());
    assertThat(brought.shortfalls()).isNotEmpty();
    for (Shortfall proof : brought.shortfalls()) {
      assertThat(TeamRules.proves(brought.lists(), proof)).isTrue();
      assertThat(proof.missing()).isPositive();
    }
    assertThat(brought.after().open()).isEqualTo(BEFORE.open());
  }

  @Test
  void a_second_addendum_fills_what_the_first_left_open() {
    Addendum first = IncompleteDraw.addendum(BEFORE, NONE, IncompleteDraw.inspectors(11));
    Supplemented one = BEFORE.supplement(first);
    assertThat(one.unplaced()).isNotEmpty();
    Addendum second =
        IncompleteDraw.addendum(one.after(), NONE.and(first), IncompleteDraw.inspectors(8, 9));
    Supplemented two = one.after().supplement(second);
    assertThat(two.unplaced()).isEmpty();
    assertLawful(two.after());
    Sequel sequel = new Sequel(List.of(), List.of(first, second));
    assertThat(sequel.replay(RESULT).end().state()).isEqualTo(two.after().state());
  }

  @Test
  void changes_before_it_bind_it_and_changes_after_it_know_whom_it_brought() {
    ChangeAnswer.Made left = IncompleteDraw.recused(BEFORE);
    Addendum addendum =
        IncompleteDraw.addendum(left.after(), NONE, IncompleteDraw.inspectors(8, 9, 10));
    Supplemented brought = left.after().supplement(addendum);
    assertThat(brought.unplaced()).isEmpty();
    assertThatThrownBy(() -> BEFORE.supplement(addendum))
        .isInstanceOf(IllegalArgumentException.class);
    List<String> came = IntStream.of(8, 9, 10).mapToObj(SampleDraw::inspector).toList();
    Seat seat =
        brought.after().state().seats().stream()
            .filter(each -> came.contains(each.inspector()))
            .filter(
                each ->
                    brought.after().attempt(Change.leaving(Change.Kind.ABSENT, each, "ill"))
                        instanceof ChangeAnswer.Made)
            .findFirst()
            .orElseThrow();
    ChangeAnswer answer = brought.after().attempt(Change.leaving(Change.Kind.ABSENT, seat, "ill"));
    assertThat(answer).isInstanceOf(ChangeAnswer.Made.class);
    Change row = ((ChangeAnswer.Made) answer).row();
    assertThat(row.counter()).isEqualTo(2);
    Sequel sequel = new Sequel(List.of(left.row(), row), List.of(addendum));
    assertThat(sequel.replay(RESULT).end().state())
        .isEqualTo(((ChangeAnswer.Made) answer).after().state());
  }

  @Test
  void whoever_has_left_a_target_is_not_drawn_for_it_again() {
    Addendum first = IncompleteDraw.addendum(BEFORE, NONE, IncompleteDraw.inspectors(11));
    Changes now = BEFORE.supplement(first).after();
    Seat seat =
        now.state().seats().stream()
            .filter(each -> now.open().contains(each.target()))
            .filter(
                each ->
                    now.attempt(Change.leaving(Change.Kind.RECUSED, each, "R04"))
                        instanceof ChangeAnswer.Made)
            .findFirst()
            .orElseThrow();
    ChangeAnswer.Made left =
        (ChangeAnswer.Made) now.attempt(Change.leaving(Change.Kind.RECUSED, seat, "R04"));
    Addendum second =
        IncompleteDraw.addendum(left.after(), NONE.and(first), IncompleteDraw.inspectors(8, 9, 10));
    FinalState after = left.after().supplement(second).after().state();
    assertThat(after.seats())
        .noneMatch(
            each ->
                each.target().equals(seat.target()) && each.inspector().equals(seat.inspector()));
  }

  @Test
  void the_first_pick_can_be_recomputed_by_any_sha256_tool() {
    String text = RESULT.seed().team() + "/addendum.1.1.seat/1";
    int pick = new BigInteger(Digest.of(text).value(), 16).mod(BigInteger.valueOf(7)).intValue();
    assertThat(new Picks(RESULT.seed().team(), "addendum.1.1").next("seat", 7)).isEqualTo(pick);
  }

  @Test
  void further_days_are_open_from_then_on() {
    OpenDay day = new OpenDay("A.manufacturing", LocalDate.of(2026, 7, 3));
    Further further =
        new Further(List.of(), List.of(), List.of(), List.of(), List.of(day), List.of());
    Addendum.Notice notice =
        new Addendum.Notice(
            SampleDraw.DRAW,
            1,
            NONE.last(),
            new Addendum.Timing(
                0, day.day(), day.day().plusDays(3), RESULT.sealed().notice().timing().sealedAt()));
    Addendum addendum = Addendum.compose(notice, further);
    Addenda addenda = NONE.and(addendum);
    assertThat(addenda.discloseAfter()).isEqualTo(day.day().plusDays(3));
    Changes after = BEFORE.supplement(addendum).after();
    String target = BEFORE.state().visits().get(0).target();
    assertThat(BEFORE.attempt(Change.rescheduling(target, day.day(), "asked")))
        .isInstanceOf(ChangeAnswer.Refused.class);
    boolean same = stratum(target).equals(day.stratum());
    assertThat(after.attempt(Change.rescheduling(target, day.day(), "asked")))
        .isInstanceOf(same ? ChangeAnswer.Made.class : ChangeAnswer.Refused.class);
  }

  private static Supplemented brought(Further further) {
    return BEFORE.supplement(IncompleteDraw.addendum(BEFORE, NONE, further));
  }

  private static void assertLawful(Changes after) {
    assertThat(TeamRules.broken(after.lists(), after.state().seats())).isEmpty();
    Set<String> placed =
        after.state().visits().stream().map(Visit::target).collect(Collectors.toSet());
    assertThat(placed).containsExactlyInAnyOrderElementsOf(RESULT.chosen());
  }

  private static String profile(String target) {
    return row(target).profile();
  }

  private static String stratum(String target) {
    return row(target).stratum();
  }

  private static TargetRow row(String target) {
    return SampleDraw.lists().targets().stream()
        .filter(each -> each.target().equals(target))
        .findFirst()
        .orElseThrow();
  }
}
