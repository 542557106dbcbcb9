package mingqian.draw;

import java.util.List;

/**
 * What an addendum brought 补抽结果.
 *
 * @param after how things stand after it
 * @param open the targets that had no day before it, sorted
 * @param lists on which they were drawn: what everybody else's seats and days leave
 * @param shortfalls why seats of theirs are still open; none where their teams are complete
 * @param unplaced those that still have no day, sorted
 */
public record Supplemented(
    Changes after,
    List<String> open,
    Lists lists,
    List<Shortfall> shortfalls,
    List<String> unplaced) {
  /** Copies the lists. */
  public Supplemented {
    open = List.copyOf(open);
    shortfalls = List.copyOf(shortfalls);
    unplaced = List.copyOf(unplaced);
  }
}
