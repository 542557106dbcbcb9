package mingqian.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.entry;

import java.util.List;
import mingqian.draw.Quotas.Frame;
import org.junit.jupiter.api.Test;

class QuotasTest {
  @Test
  void the_total_is_rounded_up() {
    // 5 % of 101 is 5.05
    assertThat(Quotas.of(List.of(new Frame("A", 500, 101)))).containsExactly(entry("A", 6));
  }

  @Test
  void remainders_go_to_the_largest() {
    // shares 1.05, 1.50 and 0.30 make 2.85, so 3: floors 1, 1, 0 and one more for B
    assertThat(
            Quotas.of(
                List.of(new Frame("A", 500, 21), new Frame("B", 500, 30), new Frame("C", 1000, 3))))
        .containsOnly(entry("A", 1), entry("B", 2), entry("C", 0));
  }

  @Test
  void equal_remainders_go_to_the_first_name() {
    // three shares of 0.5 make 1.5, so 2
    assertThat(
            Quotas.of(
                List.of(new Frame("C", 500, 10), new Frame("B", 500, 10), new Frame("A", 500, 10))))
        .containsOnly(entry("A", 1), entry("B", 1), entry("C", 0));
  }

  @Test
  void a_full_rate_draws_everybody_and_an_empty_frame_nobody() {
    assertThat(Quotas.of(List.of(new Frame("A", 10_000, 2_000_000_000), new Frame("B", 1, 0))))
        .containsOnly(entry("A", 2_000_000_000), entry("B", 0));
  }

  @Test
  void a_stratum_stands_once() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Quotas.of(List.of(new Frame("A", 1, 1), new Frame("A", 1, 1))));
  }
}
