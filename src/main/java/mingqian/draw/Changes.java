package mingqian.draw;

import java.util.List;

/** The changes after the draw 抽取后变更, replayed one by one. */
public final class Changes {
  private Changes() {}

  /**
   * What took place after all changes.
   *
   * @throws IllegalArgumentException if a change cannot be replayed
   */
  public static FinalState replay(DrawResult result, List<Change> changes) {
    if (!changes.isEmpty()) {
      throw new IllegalArgumentException("change cannot be replayed: " + changes.get(0).cells());
    }
    return new FinalState(result.teams().seats(), result.days().visits());
  }
}
