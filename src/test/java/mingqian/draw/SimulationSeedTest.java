package mingqian.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import mingqian.terms.Digest;
import mingqian.terms.DrawId;
import org.junit.jupiter.api.Test;

class SimulationSeedTest {
  private static final DrawId DRAW = new DrawId("2026-A-001");
  private static final Nonce NONCE = new Nonce(Digest.of("a nonce").value());
  private static final List<String> FRAME =
      IntStream.range(0, 100).mapToObj(SampleDraw::code).toList();
  private static final int DRAWN = 20;

  @Test
  void its_text_is_hashed_as_announced() {
    Seed fresh = new Seed("00112233445566778899aabbccddeeff");
    assertThat(Seed.ofSimulation(fresh, 7, DRAW).value())
        .isEqualTo(
            Digest.of("mingqian-1/simulation/00112233445566778899aabbccddeeff/7/2026-A-001")
                .first(32));
  }

  /**
   * Two independent choices of 20 of 100 have 4 in common on average, with a variance of 100/99 x
   * 20 x 0.2 x 0.8 x 0.8; the mean of 400 such strays from it by more than 0.4 once in a million.
   */
  @Test
  void simulated_targets_meet_those_of_the_real_draw_by_chance_only() {
    Seed real = Seed.of(Digest.of("a seal"), NONCE, List.of());
    Set<String> drawn = chosen(real);
    Seed worst = new Seed(NONCE.value().substring(0, 32));
    double common =
        IntStream.rangeClosed(1, 400)
            .mapToLong(
                run -> {
                  Set<String> both = new HashSet<>(chosen(Seed.ofSimulation(worst, run, DRAW)));
                  both.retainAll(drawn);
                  return both.size();
                })
            .average()
            .orElseThrow();
    assertThat(common).isCloseTo(4.0, within(0.4));
  }

  private static Set<String> chosen(Seed seed) {
    LowestTickets lowest = new LowestTickets(seed.stratum("A"), DRAWN);
    FRAME.forEach(lowest::offer);
    lowest.end();
    return IntStream.range(0, DRAWN)
        .mapToObj(rank -> lowest.ticket(rank).target())
        .collect(Collectors.toSet());
  }
}
