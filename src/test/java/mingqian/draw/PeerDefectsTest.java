package mingqian.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import mingqian.draw.DrawResult.TeamResult;
import mingqian.terms.Digest;
import mingqian.terms.Library;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * What other systems do to the teams, each defect shown on a model of their method and absent here.
 * Interval sampling of targets stands in {@link FairLotsTest}.
 */
class PeerDefectsTest {
  private static final int SEEDS = 300;

  /** Others deal the list out two by two, from its beginning again where it ends. */
  private static List<List<String>> dealt(List<String> inspectors, int targets) {
    List<List<String>> pairs = new ArrayList<>();
    int next = 0;
    for (int i = 0; i < targets; i++) {
      List<String> pair = new ArrayList<>();
      for (int seat = 0; seat < 2; seat++) {
        pair.add(inspectors.isEmpty() ? "" : inspectors.get(next++ % inspectors.size()));
      }
      pairs.add(pair);
    }
    return pairs;
  }

  @Test
  @DisplayName("peers: the same two always go together; here every pair of the pool comes out")
  void dealing_the_list_out_makes_the_same_pairs_for_ever() {
    List<String> pool = inspectors(6);
    Set<Set<String>> theirs = new HashSet<>();
    dealt(pool, 300).forEach(pair -> theirs.add(new TreeSet<>(pair)));
    assertThat(theirs).as("pairs that the peers’ method can make of six").hasSize(3);

    Set<Set<String>> ours = new HashSet<>();
    for (int seed = 0; seed < SEEDS; seed++) {
      ours.addAll(pairs(draw(pool, 3, seed)));
    }
    assertThat(ours).as("all pairs that there are of six").hasSize(15);
  }

  @Test
  @DisplayName("peers: one person twice in a pair; here two different people or a named shortfall")
  void one_person_is_never_both_members_of_a_pair() {
    List<List<String>> alone = dealt(inspectors(1), 2);
    assertThat(alone).as("the peers’ method, one inspector").allMatch(p -> twice(p));

    for (int size = 1; size <= 9; size += 2) {
      List<String> pool = inspectors(size);
      for (int seed = 0; seed < 30; seed++) {
        TeamResult result = draw(pool, 4, seed);
        assertThat(pairs(result)).as("%d inspectors", size).noneMatch(pair -> pair.size() > 2);
        assertThat(result.seats()).as("%d inspectors", size).doesNotHaveDuplicates();
        if (size == 1) {
          assertThat(result.shortfalls()).as("what is missing is said").isNotEmpty();
        } else {
          assertThat(pairs(result)).hasSize(4).allMatch(pair -> pair.size() == 2);
        }
      }
    }
  }

  @Test
  @DisplayName("peers: an empty pool saves blank rows as success; here it proves what is missing")
  void an_empty_pool_is_a_shortfall_and_no_success() {
    assertThat(dealt(List.of(), 3))
        .as("the peers’ method fills every seat with nobody")
        .allMatch(pair -> pair.equals(List.of("", "")));

    TeamResult result = draw(List.of(), 3, 1);
    assertThat(result.seats()).isEmpty();
    assertThat(result.shortfalls().stream().mapToInt(Shortfall::missing).sum())
        .as("two seats for each of three targets")
        .isEqualTo(6);
  }

  private static boolean twice(List<String> pair) {
    return new HashSet<>(pair).size() < pair.size();
  }

  /** Who goes together, one set for each target with a team. */
  private static List<Set<String>> pairs(TeamResult result) {
    return result.seats().stream()
        .map(Seat::target)
        .distinct()
        .<Set<String>>map(
            target ->
                new TreeSet<>(
                    result.seats().stream()
                        .filter(seat -> seat.target().equals(target))
                        .map(Seat::inspector)
                        .toList()))
        .toList();
  }

  private static List<String> inspectors(int count) {
    return IntStream.range(0, count).mapToObj(SampleDraw::inspector).toList();
  }

  private static TeamResult draw(List<String> pool, int targets, int seed) {
    Lists sample = SampleDraw.lists();
    InspectorRow like = sample.pool().inspectors().get(0);
    TargetRow target = sample.targets().get(1);
    List<InspectorRow> rows =
        pool.stream()
            .map(
                name ->
                    new InspectorRow(
                        name, like.department(), like.district(), like.validUntil(), targets, 0))
            .toList();
    List<TargetRow> chosen =
        IntStream.range(0, targets)
            .mapToObj(
                i -> new TargetRow(target.stratum(), SampleDraw.code(i), target.district(), "pair"))
            .toList();
    Lists lists =
        new Lists(
            List.of(
                new Stratum(target.stratum(), Library.B, OptionalInt.empty(), targets, targets, 0)),
            chosen,
            List.of(),
            List.of(new ProfileLine("pair", "*", 2, Territory.ANY, "-", 0)),
            new Pool(rows, List.of(), List.of(), List.of(), List.of()),
            sample.days(),
            List.of());
    Picks picks = new Picks(Digest.of("peers " + seed).first(32), "1");
    return Teams.draw(lists, chosen.stream().map(TargetRow::target).toList(), picks);
  }
}
