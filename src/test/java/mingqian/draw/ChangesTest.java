package mingqian.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import mingqian.terms.Digest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ChangesTest {
  private static final DrawResult RESULT = SampleDraw.result();
  private static final LocalDate FIRST = LocalDate.of(2026, 6, 1);

  @Test
  void nothing_changes_without_a_change() {
    assertThat(Changes.replay(RESULT, List.of()))
        .isEqualTo(new FinalState(RESULT.teams().seats(), RESULT.days().visits()));
  }

  @Test
  @DisplayName("R04: whoever leaves is replaced by a lawful draw and never comes back")
  void every_seat_is_replaced_lawfully_and_the_one_who_left_never_comes_back() {
    for (Seat seat : RESULT.teams().seats()) {
      Changes now = Changes.none(RESULT);
      Set<String> left = new java.util.HashSet<>();
      Seat sits = seat;
      ChangeAnswer answer = now.attempt(Change.leaving(Change.Kind.RECUSED, sits, "R04"));
      while (answer instanceof ChangeAnswer.Made made) {
        left.add(sits.inspector());
        assertThat(left).doesNotContain(made.row().replacement());
        assertLawful(made.after().state());
        sits = new Seat(seat.target(), seat.department(), made.row().replacement());
        answer = made.after().attempt(Change.leaving(Change.Kind.RECUSED, sits, "R04"));
      }
      assertThat(left).isNotEmpty();
      assertThat(answer).isInstanceOf(ChangeAnswer.Lacking.class);
    }
  }

  @Test
  void the_pick_can_be_recomputed_by_any_sha256_tool() {
    Seat seat =
        RESULT.teams().seats().stream()
            .filter(each -> each.department().equals(ProfileLine.ANYONE))
            .min(Comparator.comparing(Seat::target).thenComparing(Seat::inspector))
            .orElseThrow();
    ChangeAnswer.Made made = made(Change.leaving(Change.Kind.ABSENT, seat, "leave"));
    List<String> able = allowed(seat);
    String digest = Digest.of(RESULT.seed().team() + "/change/1").value();
    int at = new BigInteger(digest, 16).mod(BigInteger.valueOf(able.size())).intValue();
    assertThat(made.row().replacement()).isEqualTo(able.get(at));
  }

  /** Reckoned from the sample's constants: capacity is never reached, only one recusal stands. */
  private static List<String> allowed(Seat left) {
    LocalDate day = day(left.target());
    List<Seat> seats = RESULT.teams().seats();
    Set<String> team =
        seats.stream()
            .filter(seat -> seat.target().equals(left.target()))
            .map(Seat::inspector)
            .collect(Collectors.toSet());
    List<InspectorRow> able =
        SampleDraw.lists().pool().inspectors().stream()
            .filter(row -> !team.contains(row.inspector()))
            .filter(row -> !day.isAfter(row.validUntil()))
            .filter(
                row ->
                    !SampleDraw.lists()
                        .pool()
                        .absences()
                        .contains(new Absence(row.inspector(), day)))
            .filter(
                row ->
                    !SampleDraw.lists()
                        .pool()
                        .recusals()
                        .contains(new Recusal(row.inspector(), left.target())))
            .filter(
                row ->
                    seats.stream()
                            .filter(seat -> seat.inspector().equals(row.inspector()))
                            .filter(seat -> day(seat.target()).equals(day))
                            .count()
                        < 2)
            .toList();
    long least = able.stream().mapToLong(ChangesTest::total).min().orElseThrow();
    return able.stream()
        .filter(row -> total(row) == least)
        .map(InspectorRow::inspector)
        .sorted()
        .toList();
  }

  private static long total(InspectorRow row) {
    return row.load()
        + RESULT.teams().seats().stream()
            .filter(seat -> seat.inspector().equals(row.inspector()))
            .count();
  }

  @Test
  void reserves_take_over_by_rank_each_once_until_none_is_left() {
    String target = drawn("A.tourism", 1);
    ChangeAnswer.Made one = made(Change.substituting(target, FIRST.plusDays(9), "deregistered"));
    assertThat(one.row().replacement()).isEqualTo(drawn("A.tourism", 5));
    assertThat(one.after().state().visits())
        .filteredOn(visit -> visit.target().equals(one.row().replacement()))
        .singleElement()
        .satisfies(visit -> assertThat(visit.day()).isAfterOrEqualTo(FIRST.plusDays(9)));
    assertLawful(one.after().state());
    ChangeAnswer.Made two =
        (ChangeAnswer.Made)
            one.after().attempt(Change.substituting(one.row().replacement(), FIRST, "moved"));
    assertThat(two.row().replacement()).isEqualTo(drawn("A.tourism", 6));
    assertThat(two.after().attempt(Change.substituting(two.row().replacement(), FIRST, "moved")))
        .isInstanceOf(ChangeAnswer.Refused.class);
    assertThat(two.after().attempt(Change.cancelling(target, "x")))
        .isInstanceOf(ChangeAnswer.Refused.class);
  }

  @Test
  @DisplayName("R01: another day is an open day on which the whole team can come")
  void a_visit_moves_to_every_open_day_and_to_no_other() {
    String target = drawn("A.manufacturing", 1);
    Set<LocalDate> open = Set.copyOf(new OpenDays(SampleDraw.lists()).of(target));
    int moved = 0;
    for (LocalDate day = FIRST; day.isBefore(FIRST.plusDays(40)); day = day.plusDays(1)) {
      ChangeAnswer answer =
          Changes.none(RESULT).attempt(Change.rescheduling(target, day, "weather"));
      if (answer instanceof ChangeAnswer.Made made) {
        assertThat(open).contains(day);
        assertLawful(made.after().state());
        moved++;
      }
    }
    assertThat(moved).isPositive();
  }

  @Test
  void a_cancelled_visit_has_neither_day_nor_team() {
    String target = drawn("A.tourism", 2);
    FinalState state = made(Change.cancelling(target, "closed")).after().state();
    assertThat(state.visits()).noneMatch(visit -> visit.target().equals(target));
    assertThat(state.seats()).noneMatch(seat -> seat.target().equals(target));
  }

  @Test
  void what_was_tampered_with_cannot_be_replayed() {
    Seat seat = RESULT.teams().seats().get(0);
    Change good = made(Change.leaving(Change.Kind.RECUSED, seat, "R04")).row();
    assertThat(Changes.replay(RESULT, List.of(good)).seats()).doesNotContain(seat);
    for (int i = 0; i < 12; i++) {
      Change other = good.numbered(1, SampleDraw.inspector(i));
      if (!other.equals(good)) {
        assertThatIllegalArgumentException()
            .isThrownBy(() -> Changes.replay(RESULT, List.of(other)));
      }
    }
    List<List<Change>> wrong = new ArrayList<>();
    wrong.add(List.of(good.numbered(2, good.replacement())));
    wrong.add(List.of(good, good));
    wrong.add(List.of(Change.cancelling(SampleDraw.code(39) + "X", "x").numbered(1, "-")));
    wrong.add(List.of(withDepartment(Change.cancelling(seat.target(), "x"), "SCJG")));
    wrong.add(List.of(withDepartment(good, "-")));
    wrong.forEach(
        rows ->
            assertThatIllegalArgumentException().isThrownBy(() -> Changes.replay(RESULT, rows)));
  }

  private static Change withDepartment(Change row, String department) {
    return new Change(
        1,
        row.kind(),
        row.target(),
        department,
        row.inspector(),
        row.day(),
        row.replacement(),
        row.ground());
  }

  private static void assertLawful(FinalState state) {
    assertThat(TeamRules.broken(SampleDraw.lists(), state.seats())).isEmpty();
    assertThat(DayRules.broken(RESULT.sealed(), state)).isEmpty();
  }

  private static ChangeAnswer.Made made(Change asked) {
    return (ChangeAnswer.Made) Changes.none(RESULT).attempt(asked);
  }

  private static LocalDate day(String target) {
    return RESULT.days().visits().stream()
        .filter(visit -> visit.target().equals(target))
        .map(Visit::day)
        .findFirst()
        .orElseThrow();
  }

  private static String drawn(String stratum, int rank) {
    return RESULT.drawn().stream()
        .filter(row -> row.stratum().equals(stratum) && row.rank() == rank)
        .map(DrawnRow::target)
        .findFirst()
        .orElseThrow();
  }
}
