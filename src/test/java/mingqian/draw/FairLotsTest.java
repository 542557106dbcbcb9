package mingqian.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import mingqian.terms.Digest;
import mingqian.terms.Library;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Inside a stratum every enterprise has the same chance and every list of the size can come out.
 */
class FairLotsTest {
  private static final String STRATUM = "B.food";

  /** The critical values are the 99.9 % points of chi-square with one degree less than subsets. */
  @ParameterizedTest(name = "{1} of {0}")
  @CsvSource({"5, 1, 18.5", "6, 2, 36.1", "6, 3, 43.8", "7, 4, 65.2"})
  @DisplayName("every subset comes out, all equally often")
  void every_subset_comes_out_and_all_equally_often(int frame, int quota, double critical) {
    Lists lists = lists(codes(frame), quota, 0);
    Map<Set<String>, Integer> counts = new HashMap<>();
    int draws = 20_000;
    for (int i = 0; i < draws; i++) {
      counts.merge(drawn(lists, seed(i)), 1, Integer::sum);
    }
    int subsets = choose(frame, quota);
    assertThat(counts).hasSize(subsets);
    double expected = draws / (double) subsets;
    double square =
        counts.values().stream().mapToDouble(n -> (n - expected) * (n - expected)).sum() / expected;
    assertThat(square).isLessThan(critical);
  }

  /** 299 firms, 100 wanted: every third from a random start gives two lists or three. */
  @Test
  void interval_sampling_leaves_firms_out_for_ever_and_tickets_leave_out_nobody() {
    List<String> firms = codes(299);
    Set<Set<String>> lists = new HashSet<>();
    Set<String> ever = new HashSet<>();
    SplittableRandom random = new SplittableRandom(1);
    for (int i = 0; i < 400; i++) {
      Set<String> list = interval(firms, 100, random);
      lists.add(list);
      ever.addAll(list);
    }
    assertThat(lists).as("lists that the peers’ method can draw").hasSize(2);
    assertThat(299 - ever.size()).as("firms that it never draws").isEqualTo(99);

    Set<Set<String>> ours = new HashSet<>();
    Set<String> drawn = new HashSet<>();
    Lists frame = lists(firms, 100, 0);
    for (int i = 0; i < 400; i++) {
      Set<String> list = drawn(frame, seed(i));
      ours.add(list);
      drawn.addAll(list);
    }
    assertThat(ours).as("no two draws gave the same list").hasSize(400);
    assertThat(drawn).as("everybody was drawn at one time or another").hasSize(299);
  }

  /** The peers’ method: a start and every n-th firm from it, as long as the list lasts. */
  private static Set<String> interval(List<String> firms, int wanted, SplittableRandom random) {
    int step = firms.size() / wanted;
    int start = random.nextInt(step);
    return IntStream.range(0, wanted)
        .mapToObj(i -> firms.get(start + i * step))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void the_order_of_the_rows_does_not_matter() {
    List<String> firms = codes(40);
    List<String> turned = new ArrayList<>(firms);
    Collections.reverse(turned);
    for (int i = 0; i < 50; i++) {
      assertThat(order(lists(turned, 10, 4), seed(i)))
          .isEqualTo(order(lists(firms, 10, 4), seed(i)));
    }
  }

  @Test
  void without_one_who_was_not_drawn_the_same_are_drawn() {
    List<String> firms = codes(40);
    for (int i = 0; i < 50; i++) {
      List<String> before = order(lists(firms, 10, 4), seed(i));
      for (String gone : firms) {
        if (!before.contains(gone)) {
          List<String> rest = new ArrayList<>(firms);
          rest.remove(gone);
          assertThat(order(lists(rest, 10, 4), seed(i))).isEqualTo(before);
        }
      }
    }
  }

  @Test
  void one_more_takes_a_place_or_none_and_moves_nobody_else_out_of_order() {
    List<String> firms = codes(41);
    List<String> without = firms.subList(0, 40);
    String more = firms.get(40);
    int taken = 0;
    for (int i = 0; i < 200; i++) {
      List<String> before = order(lists(without, 10, 0), seed(i));
      List<String> after = order(lists(firms, 10, 0), seed(i));
      List<String> others = new ArrayList<>(after);
      boolean drawn = others.remove(more);
      taken += drawn ? 1 : 0;
      assertThat(others).isEqualTo(before.subList(0, drawn ? 9 : 10));
    }
    assertThat(taken)
        .as("10 of 41 in 200 draws: 49, give or take four deviations")
        .isBetween(24, 74);
  }

  private static Set<String> drawn(Lists lists, Seed seed) {
    return new TreeSet<>(order(lists, seed));
  }

  private static List<String> order(Lists lists, Seed seed) {
    return Targets.draw(seed, lists).stream().map(DrawnRow::target).toList();
  }

  private static Seed seed(int i) {
    return new Seed(Digest.of("fair " + i).first(32));
  }

  private static List<String> codes(int count) {
    return IntStream.range(0, count).mapToObj(SampleDraw::code).toList();
  }

  private static Lists lists(List<String> targets, int quota, int reserve) {
    Lists sample = SampleDraw.lists();
    return new Lists(
        List.of(
            new Stratum(STRATUM, Library.B, OptionalInt.empty(), targets.size(), quota, reserve)),
        targets.stream()
            .map(
                target ->
                    new TargetRow(STRATUM, target, sample.targets().get(0).district(), "pool"))
            .toList(),
        List.of(),
        List.of(),
        sample.pool(),
        List.of(),
        List.of());
  }

  private static int choose(int n, int k) {
    int ways = 1;
    for (int i = 1; i <= k; i++) {
      ways = ways * (n - k + i) / i;
    }
    return ways;
  }
}
