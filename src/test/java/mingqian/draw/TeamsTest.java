package mingqian.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import mingqian.draw.DrawResult.TeamResult;
import mingqian.terms.Digest;
import org.junit.jupiter.api.Test;

class TeamsTest {
  private static final long FIRST_SEED = 20260601;
  private static final int INSTANCES = 3_000;

  @Test
  void teams_are_complete_and_balanced_whenever_complete_teams_exist() {
    int possible = 0;
    for (long seed = FIRST_SEED; seed < FIRST_SEED + INSTANCES; seed++) {
      TeamInstance instance = TeamInstance.of(seed);
      long best = TeamSearch.best(instance);
      TeamResult found = Teams.draw(instance.lists(), instance.chosen(), instance.picks(1));
      assertThat(found.shortfalls().isEmpty()).as("seed %d", seed).isEqualTo(best >= 0);
      if (best >= 0) {
        possible++;
        assertThat(squares(instance, found)).as("seed %d", seed).isEqualTo(best);
      }
      assertThat(TeamRules.broken(instance.lists(), found.seats())).as("seed %d", seed).isEmpty();
    }
    assertThat(possible).as("the instances are of both kinds").isBetween(300, INSTANCES - 300);
  }

  @Test
  void where_no_complete_teams_exist_the_proof_holds() {
    for (long seed = FIRST_SEED; seed < FIRST_SEED + INSTANCES; seed++) {
      TeamInstance instance = TeamInstance.of(seed);
      TeamResult found = Teams.draw(instance.lists(), instance.chosen(), instance.picks(1));
      for (Shortfall shortfall : found.shortfalls()) {
        assertThat(shortfall.missing()).as("seed %d", seed).isPositive();
        assertThat(TeamRules.proves(instance.lists(), shortfall)).as("seed %d", seed).isTrue();
      }
    }
  }

  @Test
  void the_order_of_the_rows_does_not_matter() {
    for (long seed = FIRST_SEED; seed < FIRST_SEED + 200; seed++) {
      TeamInstance instance = TeamInstance.of(seed);
      Lists lists = instance.lists();
      Pool pool = lists.pool();
      Pool turned =
          new Pool(
              turned(pool.inspectors()),
              List.of(),
              turned(pool.qualifications()),
              turned(pool.recusals()),
              List.of());
      Lists other =
          new Lists(
              lists.strata(),
              turned(lists.targets()),
              List.of(),
              turned(lists.profiles()),
              turned,
              turned(lists.days()),
              List.of());
      assertThat(Teams.draw(other, turned(instance.chosen()), instance.picks(1)).seats())
          .as("seed %d", seed)
          .containsExactlyInAnyOrderElementsOf(
              Teams.draw(lists, instance.chosen(), instance.picks(1)).seats());
    }
  }

  @Test
  void equals_have_equal_odds() {
    // 8 equal inspectors for the 3 seats of one target: each has 3/8.
    int draws = 30_000;
    Map<String, Integer> counts = new HashMap<>();
    TeamInstance instance = equals(8);
    for (int i = 0; i < draws; i++) {
      Picks picks = new Picks(Digest.of("equals " + i).first(32), "1");
      Teams.draw(instance.lists(), instance.chosen(), picks)
          .seats()
          .forEach(seat -> counts.merge(seat.inspector(), 1, Integer::sum));
    }
    double expected = draws * 3 / 8.0;
    double square =
        counts.values().stream().mapToDouble(n -> (n - expected) * (n - expected)).sum() / expected;
    // Draws without replacement spread less than independent ones: 7/(8-3) brings the statistic
    // back to chi-square with 7 degrees of freedom, whose 99.9 % point is 24.3.
    assertThat(counts).hasSize(8);
    assertThat(square * 8 / 5 * 7 / 8).isLessThan(24.3);
  }

  private static TeamInstance equals(int inspectors) {
    Lists sample = SampleDraw.lists();
    List<InspectorRow> rows =
        IntStream.range(0, inspectors)
            .mapToObj(
                i -> {
                  InspectorRow row = sample.pool().inspectors().get(0);
                  return new InspectorRow(
                      SampleDraw.inspector(i),
                      row.department(),
                      row.district(),
                      row.validUntil(),
                      2,
                      1);
                })
            .toList();
    TargetRow target = sample.targets().get(1);
    Lists lists =
        new Lists(
            sample.strata(),
            List.of(target),
            List.of(),
            List.of(new ProfileLine(target.profile(), "*", 3, Territory.ANY, "-", 0)),
            new Pool(rows, List.of(), List.of(), List.of(), List.of()),
            sample.days(),
            List.of());
    return new TeamInstance(lists, List.of(target.target()));
  }

  private static long squares(TeamInstance instance, TeamResult found) {
    Map<String, Long> assigned =
        found.seats().stream()
            .collect(Collectors.groupingBy(Seat::inspector, Collectors.counting()));
    return instance.lists().pool().inspectors().stream()
        .mapToLong(row -> row.load() + assigned.getOrDefault(row.inspector(), 0L))
        .map(total -> total * total)
        .sum();
  }

  private static <T> List<T> turned(List<T> rows) {
    List<T> turned = new ArrayList<>(rows);
    Collections.reverse(turned);
    return turned;
  }
}
