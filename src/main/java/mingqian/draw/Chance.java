package mingqian.draw;

import java.util.Arrays;

/**
 * How likely each number is when only lots decide 机会分布. The probabilities of a hypergeometric
 * number are reckoned from the most likely one outwards, each from its neighbour, so that they are
 * right to about twelve digits for any size of a draw. Immutable.
 */
public final class Chance {
  private static final double TAIL = 0.005;

  private final int least;
  private final double[] likely;

  private Chance(int least, double[] likely) {
    this.least = least;
    this.likely = likely;
  }

  /** A number that is fixed beforehand. */
  public static Chance certain(int number) {
    return new Chance(number, new double[] {1});
  }

  /**
   * How many of the marked are drawn.
   *
   * @param frame how many there are, at least 0
   * @param marked how many of them are marked, 0 to frame
   * @param drawn how many are drawn without putting back, 0 to frame
   * @throws IllegalArgumentException for other numbers
   */
  public static Chance hypergeometric(int frame, int marked, int drawn) {
    if (marked < 0 || drawn < 0 || marked > frame || drawn > frame) {
      throw new IllegalArgumentException(
          "marked and drawn are parts of the frame: " + marked + ", " + drawn + " of " + frame);
    }
    int low = Math.max(0, drawn - (frame - marked));
    int high = Math.min(marked, drawn);
    long mode = (drawn + 1L) * (marked + 1L) / (frame + 2L);
    int top = (int) Math.max(low, Math.min(high, mode));
    double[] likely = new double[high - low + 1];
    likely[top - low] = 1;
    for (int k = top; k < high; k++) {
      likely[k + 1 - low] = likely[k - low] * step(frame, marked, drawn, k);
    }
    for (int k = top; k > low; k--) {
      likely[k - 1 - low] = likely[k - low] / step(frame, marked, drawn, k - 1);
    }
    double sum = Arrays.stream(likely).sum();
    return new Chance(low, Arrays.stream(likely).map(each -> each / sum).toArray());
  }

  /** By how much k + 1 is likelier than k. */
  private static double step(int frame, int marked, int drawn, int k) {
    return (marked - (double) k)
        / (k + 1.0)
        * ((drawn - (double) k) / (frame - (double) marked - drawn + k + 1.0));
  }

  /** The sum of this number and another that is drawn apart from it. */
  public Chance plus(Chance other) {
    double[] sum = new double[likely.length + other.likely.length - 1];
    for (int i = 0; i < likely.length; i++) {
      for (int j = 0; j < other.likely.length; j++) {
        sum[i + j] += likely[i] * other.likely[j];
      }
    }
    return new Chance(least + other.least, sum);
  }

  /** How likely the number is, 0 to 1. */
  public double of(int number) {
    int at = number - least;
    return at < 0 || at >= likely.length ? 0 : likely[at];
  }

  /** From the first number that is not below in 0.5 % of the cases to the last, likewise. */
  public ChanceRange range() {
    int low = 0;
    for (double sum = likely[0]; sum <= TAIL; sum += likely[low]) {
      low++;
    }
    int high = likely.length - 1;
    for (double sum = likely[high]; sum <= TAIL; sum += likely[high]) {
      high--;
    }
    return new ChanceRange(least + low, least + high);
  }
}
