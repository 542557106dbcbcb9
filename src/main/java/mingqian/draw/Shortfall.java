package mingqian.draw;

import java.util.List;
import mingqian.terms.Words;

/**
 * The proof that no complete teams exist 人员不足: lines that need more seats than those who may take
 * them can give.
 *
 * @param needs the lines
 * @param inspectors how many may take at least one of the seats
 * @param available the most seats they can take together: each his capacity, and no line twice
 */
public record Shortfall(List<Need> needs, int inspectors, int available) {
  /**
   * What a line needs.
   *
   * @param target the target
   * @param department the department of the line, {@code *} for anyone
   * @param seats how many seats
   * @param qualification what all these seats demand, {@code -} where any inspector of the line
   *     does
   */
  public record Need(String target, String department, int seats, String qualification) {}

  /** Copies the list. */
  public Shortfall {
    needs = List.copyOf(needs);
  }

  /** How many seats the lines need together. */
  public int needed() {
    return needs.stream().mapToInt(Need::seats).sum();
  }

  /** How many seats stay open at least; positive in a valid proof. */
  public int missing() {
    return needed() - available;
  }

  /** The shortfall as a coordinator can act on it. */
  public Words words() {
    String who =
        String.join(", ", needs.stream().map(Need::department).distinct().sorted().toList());
    long targets = needs.stream().map(Need::target).distinct().count();
    return new Words(
        "部门 "
            + who
            + "："
            + targets
            + " 个检查对象需要 "
            + needed()
            + " 个席位，可用的 "
            + inspectors
            + " 名持证人员只能承担 "
            + available
            + " 个，缺 "
            + missing()
            + " 个",
        "department "
            + who
            + ": these "
            + targets
            + " targets need "
            + needed()
            + " seats, its "
            + inspectors
            + " certified inspectors can take "
            + available
            + "; "
            + missing()
            + " missing");
  }
}
