package mingqian.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChanceTest {
  /**
   * Of all lists of 8 out of 20, 45 hold none of ten marked ones and 1,200 one: 1,245 of 125,970.
   */
  @Test
  void the_range_leaves_out_less_than_one_in_two_hundred_at_either_end() {
    Chance chance = Chance.hypergeometric(20, 10, 8);
    assertThat(chance.of(0)).isCloseTo(45 / 125_970.0, within(1e-15));
    assertThat(chance.of(1)).isCloseTo(1_200 / 125_970.0, within(1e-15));
    assertThat(chance.of(9)).isZero();
    assertThat(chance.range()).isEqualTo(new ChanceRange(1, 7));
  }

  @Test
  void every_small_draw_agrees_with_all_its_lists_counted_one_by_one() {
    for (int frame = 0; frame <= 10; frame++) {
      for (int marked = 0; marked <= frame; marked++) {
        for (int drawn = 0; drawn <= frame; drawn++) {
          int[] counts = counted(frame, marked, drawn);
          int all = 0;
          for (int count : counts) {
            all += count;
          }
          Chance chance = Chance.hypergeometric(frame, marked, drawn);
          for (int k = 0; k < counts.length; k++) {
            assertThat(chance.of(k)).isCloseTo(counts[k] / (double) all, within(1e-14));
          }
        }
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "100, 30, 10", "1000, 83, 40", "4000, 333, 120", "16000, 1300, 480", "5000, 4990, 20",
    "300, 150, 299", "50, 0, 10", "50, 50, 10", "12000, 1, 60", "12000, 11999, 60"
  })
  void the_range_of_a_large_draw_is_that_of_whole_numbers(int frame, int marked, int drawn) {
    BigInteger all = choose(frame, drawn);
    int low = 0;
    BigInteger below = exact(frame, marked, drawn, 0);
    while (below.multiply(BigInteger.valueOf(200)).compareTo(all) <= 0) {
      below = below.add(exact(frame, marked, drawn, ++low));
    }
    int high = drawn;
    BigInteger above = exact(frame, marked, drawn, high);
    while (above.multiply(BigInteger.valueOf(200)).compareTo(all) <= 0) {
      above = above.add(exact(frame, marked, drawn, --high));
    }
    Chance chance = Chance.hypergeometric(frame, marked, drawn);
    assertThat(chance.range()).isEqualTo(new ChanceRange(low, high));
    double right =
        new BigDecimal(exact(frame, marked, drawn, low))
            .divide(new BigDecimal(all), MathContext.DECIMAL64)
            .doubleValue();
    assertThat(chance.of(low)).isCloseTo(right, within(right * 1e-11));
  }

  /** One of three and one of two: a third and a half. */
  @Test
  void two_numbers_drawn_apart_add_up() {
    Chance both = Chance.hypergeometric(3, 1, 1).plus(Chance.hypergeometric(2, 1, 1));
    assertThat(both.of(0)).isCloseTo(2 / 3.0 / 2, within(1e-15));
    assertThat(both.of(1)).isCloseTo(0.5, within(1e-15));
    assertThat(both.of(2)).isCloseTo(1 / 3.0 / 2, within(1e-15));
    assertThat(both.plus(Chance.certain(5)).of(7)).isCloseTo(1 / 6.0, within(1e-15));
    assertThat(Chance.certain(5).range()).isEqualTo(new ChanceRange(5, 5));
  }

  @Test
  void more_than_there_are_is_refused() {
    assertThatThrownBy(() -> Chance.hypergeometric(5, 6, 1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Chance.hypergeometric(5, 1, 6))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Chance.hypergeometric(5, -1, 1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /** How many of all lists hold so many of the marked, the first ones of the frame. */
  private static int[] counted(int frame, int marked, int drawn) {
    int[] counts = new int[frame + 1];
    for (int list = 0; list < 1 << frame; list++) {
      if (Integer.bitCount(list) == drawn) {
        counts[Integer.bitCount(list & ((1 << marked) - 1))]++;
      }
    }
    return counts;
  }

  private static BigInteger exact(int frame, int marked, int drawn, int k) {
    return choose(marked, k).multiply(choose(frame - marked, drawn - k));
  }

  private static BigInteger choose(int n, int k) {
    if (k < 0 || k > n) {
      return BigInteger.ZERO;
    }
    BigInteger ways = BigInteger.ONE;
    for (int i = 1; i <= k; i++) {
      ways = ways.multiply(BigInteger.valueOf(n - k + i)).divide(BigInteger.valueOf(i));
    }
    return ways;
  }
}
