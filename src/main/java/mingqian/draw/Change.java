package mingqian.draw;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A change after the draw 抽取后变更. A cell that the kind does not need is {@code -}.
 *
 * @param counter from 1, without gaps
 * @param kind what happened
 * @param target whom it concerns
 * @param department the line of the seat, for {@link Kind#RECUSED} and {@link Kind#ABSENT}
 * @param inspector who leaves the seat
 * @param day the new day of a rescheduled or substituted visit
 * @param replacement the inspector or the reserve that takes over
 * @param ground the code of the ground
 */
public record Change(
    int counter,
    Kind kind,
    String target,
    String department,
    String inspector,
    Optional<LocalDate> day,
    String replacement,
    String ground)
    implements Row {
  /** The kinds of change. */
  public enum Kind {
    /** The inspector recused himself or was recused 回避. */
    RECUSED,
    /** The inspector cannot come 缺席. */
    ABSENT,
    /** The next reserve takes the place of the target 递补. */
    SUBSTITUTED,
    /** Another day of the window 改期. */
    RESCHEDULED,
    /** The visit does not take place 取消. */
    CANCELLED;

    String word() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  static Change of(List<String> cells) {
    return new Change(
        Integer.parseInt(cells.get(0)),
        Kind.valueOf(cells.get(1).toUpperCase(java.util.Locale.ROOT)),
        cells.get(2),
        cells.get(3),
        cells.get(4),
        cells.get(5).equals("-") ? Optional.empty() : Optional.of(LocalDate.parse(cells.get(5))),
        cells.get(6),
        cells.get(7));
  }

  @Override
  public List<String> cells() {
    return List.of(
        Integer.toString(counter),
        kind.word(),
        target,
        department,
        inspector,
        day.map(LocalDate::toString).orElse("-"),
        replacement,
        ground);
  }
}
