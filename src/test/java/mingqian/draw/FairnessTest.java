package mingqian.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FairnessTest {
  private final DrawResult result = SampleDraw.result();
  private final Lists lists = SampleDraw.lists();
  private final Fairness fairness = Fairness.of(result);

  @Test
  void strata_and_libraries_have_the_numbers_that_were_ordered_and_nothing_is_left_to_chance() {
    assertThat(fairness.rates().strata())
        .extracting(SelectionRate::group, SelectionRate::frame, SelectionRate::drawn)
        .containsExactly(tuple("A.manufacturing", 25, 8), tuple("A.tourism", 15, 4));
    assertThat(fairness.rates().strata())
        .extracting(SelectionRate::range)
        .containsExactly(new ChanceRange(8, 8), new ChanceRange(4, 4));
    assertThat(fairness.rates().libraries()).hasSize(1);
    assertThat(fairness.rates().libraries().get(0).drawn()).isEqualTo(12);
    assertThat(fairness.rates().libraries().get(0).range()).isEqualTo(new ChanceRange(12, 12));
    assertThat(fairness.rates().strata()).noneMatch(SelectionRate::isOutlier);
  }

  @Test
  void a_district_is_counted_over_its_strata_and_its_chance_is_that_of_their_sum() {
    Set<String> chosen = Set.copyOf(result.chosen());
    for (SelectionRate rate : fairness.rates().districts()) {
      List<TargetRow> own =
          lists.targets().stream()
              .filter(row -> row.district().value().equals(rate.group()))
              .toList();
      assertThat(rate.frame()).isEqualTo(own.size());
      assertThat(rate.drawn())
          .isEqualTo((int) own.stream().filter(row -> chosen.contains(row.target())).count());
      int first = (int) own.stream().filter(row -> row.stratum().equals("A.manufacturing")).count();
      Chance sum =
          Chance.hypergeometric(25, first, 8)
              .plus(Chance.hypergeometric(15, own.size() - first, 4));
      assertThat(rate.range()).isEqualTo(sum.range());
    }
    assertThat(fairness.rates().districts()).hasSize(3);
    assertThat(fairness.rates().profiles())
        .extracting(SelectionRate::group)
        .containsExactly("joint", "pool");
  }

  @Test
  void one_beyond_the_range_is_an_outlier() {
    Chance chance = Chance.hypergeometric(20, 10, 8);
    assertThat(new SelectionRate("999901", 10, 7, chance).isOutlier()).isFalse();
    assertThat(new SelectionRate("999901", 10, 8, chance).isOutlier()).isTrue();
    assertThat(new SelectionRate("999901", 10, 0, chance).isOutlier()).isTrue();
  }

  /** One has nothing, two have one visit, one two and one three; one pair met twice. */
  @Test
  void loads_and_meetings_are_counted() {
    Work work =
        Work.of(
            List.of("a", "b", "c", "d", "e"),
            List.of(
                new Seat("T1", "SCJG", "a"),
                new Seat("T1", "SCJG", "b"),
                new Seat("T2", "SCJG", "a"),
                new Seat("T2", "WSJK", "b"),
                new Seat("T3", "SCJG", "a"),
                new Seat("T3", "SCJG", "c"),
                new Seat("T3", "WSJK", "d")));
    assertThat(work.loads()).containsExactly(1, 2, 1, 1);
    assertThat(work.pairs()).as("ab twice, ac, ad and cd once").containsExactly(0, 3, 1);
    assertThat(work.plus(work).loads()).containsExactly(2, 4, 2, 2);
  }

  @Test
  void the_work_of_a_draw_has_every_seat_and_every_inspector() {
    List<Integer> loads = fairness.work().loads();
    assertThat(loads.stream().mapToInt(Integer::intValue).sum()).isEqualTo(12);
    int seats = 0;
    for (int i = 0; i < loads.size(); i++) {
      seats += i * loads.get(i);
    }
    assertThat(seats).isEqualTo(result.teams().seats().size());
    Map<String, List<Seat>> teams =
        result.teams().seats().stream()
            .collect(Collectors.groupingBy(Seat::target, TreeMap::new, Collectors.toList()));
    int meetings = teams.values().stream().mapToInt(t -> t.size() * (t.size() - 1) / 2).sum();
    int counted = 0;
    for (int i = 0; i < fairness.work().pairs().size(); i++) {
      counted += i * fairness.work().pairs().get(i);
    }
    assertThat(counted).isEqualTo(meetings);
  }

  /** Of 200 runs the two smallest and the two largest frame the range, the very ends left out. */
  @Test
  void the_range_of_a_bar_leaves_out_one_run_at_either_end() {
    SimulatedWork simulated =
        new SimulatedWork(
            IntStream.range(0, 200)
                .mapToObj(i -> new Work(List.of(i, 1), List.of(0, 5, i % 2)))
                .toList());
    Work work = new Work(List.of(0, 1, 1), List.of(0, 7, 3));
    assertThat(simulated.loads(work))
        .containsExactly(
            new WorkBar(0, 0, new ChanceRange(1, 198)),
            new WorkBar(1, 1, new ChanceRange(1, 1)),
            new WorkBar(2, 1, new ChanceRange(0, 0)));
    assertThat(simulated.loads(work))
        .extracting(WorkBar::isOutlier)
        .containsExactly(true, false, true);
    assertThat(simulated.pairs(work)).containsExactly(new WorkBar(2, 3, new ChanceRange(0, 1)));
    assertThat(simulated.plus(simulated).loads(work).get(0).range())
        .isEqualTo(new ChanceRange(2, 396));
  }

  @Test
  void the_same_draw_has_the_same_ranges_whoever_reckons_them() {
    SimulatedWork one = SimulatedWork.of(lists, SampleDraw.DRAW);
    assertThat(one).isEqualTo(SimulatedWork.of(lists, SampleDraw.DRAW));
    assertThat(one.runs()).hasSize(200);
    assertThat(one.loads(fairness.work())).noneMatch(WorkBar::isOutlier);
  }

  @Test
  void two_draws_add_up() {
    Fairness both = Fairness.none().plus(fairness).plus(fairness);
    SelectionRate one = fairness.rates().districts().get(0);
    SelectionRate two = both.rates().districts().get(0);
    assertThat(two.frame()).isEqualTo(2 * one.frame());
    assertThat(two.drawn()).isEqualTo(2 * one.drawn());
    assertThat(two.range()).isEqualTo(one.chance().plus(one.chance()).range());
  }
}
