package mingqian.draw;

/**
 * A bar of a histogram 直方图的一柱 and where chance puts it.
 *
 * @param value how many visits, or how many meetings
 * @param count how many inspectors or pairs had so many
 * @param range where the number lies in the simulated draws
 */
public record WorkBar(int value, int count, ChanceRange range) {
  /** Whether the number lies outside of what chance gives in 99 of 100 cases. */
  public boolean isOutlier() {
    return !range.contains(count);
  }
}
