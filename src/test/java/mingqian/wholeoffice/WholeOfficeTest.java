package mingqian.wholeoffice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whole years of a whole office. Fast: five seeds; full, under {@code -Pfaults}: 500, as many at
 * once as {@code simulation.parallel} says. The seed decides everything, also how large the town
 * is: a hundredth of them have 10,000 enterprises and 200 inspectors, the rest 400 and 60. {@code
 * -Dsimulation.seed=7} lives through that one again.
 */
@Execution(ExecutionMode.CONCURRENT)
class WholeOfficeTest {
  private static final long SEEDS = Long.getLong("simulation.seeds", 5);
  private static final int LARGE = 100;

  @TempDir Path folder;

  static LongStream seeds() {
    Long one = Long.getLong("simulation.seed");
    return one == null ? LongStream.rangeClosed(1, SEEDS) : LongStream.of(one);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  @DisplayName("R01 to R19: every rule is true on every day of a year with events and faults")
  void every_rule_is_true_on_every_day_of_the_year(long seed) {
    System.out.printf("whole office, seed %d: -Dsimulation.seed=%d lives it again%n", seed, seed);
    try (LivedYear year = year(seed, folder.resolve("office"))) {
      year.live();
      Map<Deeds.Fate, Integer> fates = year.fates();
      System.out.println("whole office, seed " + seed + ": " + fates);
      assertThat(fates).containsOnlyKeys(Deeds.Fate.values());
      assertThat(year.count("visit where checked_in_at is not null")).isGreaterThan(20);
      assertThat(year.count("published_result")).isGreaterThan(20);
      assertThat(year.count("draw where disclosed_at is not null")).isGreaterThan(2);
      assertThat(year.count("visit_change")).isGreaterThan(5);
      assertThat(year.count("filed_visit where campaign_id is not null")).isPositive();
    }
  }

  @Test
  void a_seed_lives_through_the_same_year_again() {
    assertThat(end("once")).isEqualTo(end("again"));
  }

  private String end(String name) {
    try (LivedYear year = new LivedYear(4, new Town(60, 24, 2025), made(folder.resolve(name)))) {
      year.live();
      return year.end();
    }
  }

  /** 2024 has 366 days; in December 2026 deadlines leave the official calendar. */
  private static LivedYear year(long seed, Path folder) {
    int year = 2024 + (int) ((seed - 1) % 3);
    Town town = seed % LARGE == 0 ? new Town(10_000, 200, year) : new Town(400, 60, year);
    return new LivedYear(seed, town, made(folder));
  }

  private static Path made(Path folder) {
    try {
      return Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
