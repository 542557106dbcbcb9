package mingqian.draw;

/**
 * How many of a group were drawn 抽中率, and how many chance would give.
 *
 * @param group its name in the folder: a library, a stratum, a district code or a profile
 * @param frame how many could be drawn
 * @param drawn how many were, reserves left out
 * @param chance how likely each number was
 */
public record SelectionRate(String group, int frame, int drawn, Chance chance) {
  /** Where the number lies by chance. */
  public ChanceRange range() {
    return chance.range();
  }

  /** Whether the number lies outside of what chance gives in 99 of 100 cases. */
  public boolean isOutlier() {
    return !range().contains(drawn);
  }

  /** The same group in two draws. */
  SelectionRate plus(SelectionRate other) {
    return new SelectionRate(
        group, frame + other.frame, drawn + other.drawn, chance.plus(other.chance));
  }
}
