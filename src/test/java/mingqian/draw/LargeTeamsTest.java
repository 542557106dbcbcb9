package mingqian.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import mingqian.terms.Digest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The bench has the same of ten times the size. */
class LargeTeamsTest {
  private static final int TARGETS = 5_000;

  @ParameterizedTest(name = "{0} % of all capacity is needed")
  @ValueSource(ints = {98, 100})
  void teams_that_take_nearly_or_just_all_that_there_is_are_complete(int percent) {
    for (long seed = 1; seed <= 3; seed++) {
      Lists lists = LargeDraw.of(TARGETS, percent, seed);
      DrawResult.TeamResult teams = draw(lists, seed);
      assertThat(teams.seats()).as("seed %d", seed).hasSize(2 * TARGETS);
      assertThat(teams.shortfalls()).as("seed %d", seed).isEmpty();
      assertThat(TeamsChecked.missing(lists, teams.seats())).as("seed %d", seed).isZero();
    }
  }

  @Test
  void the_checker_notices_a_seat_that_is_open_taken_twice_or_by_another() {
    Lists lists = LargeDraw.of(200, 98, 4);
    List<Seat> seats = draw(lists, 4).seats();
    assertThat(TeamsChecked.missing(lists, seats)).isZero();
    assertThat(TeamsChecked.missing(lists, seats.subList(1, seats.size()))).isPositive();
    Seat first = seats.get(0);
    List<Seat> twice = new ArrayList<>(seats);
    twice.add(first);
    assertThat(TeamsChecked.missing(lists, twice)).isPositive();
    for (InspectorRow other : lists.pool().inspectors()) {
      List<Seat> changed = new ArrayList<>(seats);
      changed.set(0, new Seat(first.target(), first.department(), other.inspector()));
      if (!other.department().value().equals(first.department())) {
        assertThat(TeamsChecked.missing(lists, changed)).isPositive();
      }
    }
  }

  private static DrawResult.TeamResult draw(Lists lists, long seed) {
    Picks picks = new Picks(Digest.of("large " + seed).first(32), "1");
    return Teams.draw(lists, LargeDraw.chosen(lists), picks);
  }
}
