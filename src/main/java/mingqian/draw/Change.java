package mingqian.draw;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import mingqian.terms.Digest;
import mingqian.terms.DrawId;

/**
 * A change after the draw 抽取后变更. A cell that the kind does not need is {@code -}.
 *
 * @param counter from 1, without gaps; 0 while it is only asked for
 * @param kind what happened
 * @param target whom it concerns
 * @param department the line of the seat, for {@link Kind#RECUSED} and {@link Kind#ABSENT}
 * @param inspector who leaves the seat
 * @param day the new day of a rescheduled visit; of a substituted one the first day on which the
 *     reserve may be visited, from which its day is drawn
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
  private static final String NONE = "-";

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

  /** Asks that somebody leave a seat; the replacement is drawn. */
  public static Change leaving(Kind kind, Seat seat, String ground) {
    if (kind != Kind.RECUSED && kind != Kind.ABSENT) {
      throw new IllegalArgumentException("nobody leaves a seat by " + kind);
    }
    return new Change(
        0,
        kind,
        seat.target(),
        seat.department(),
        seat.inspector(),
        Optional.empty(),
        NONE,
        ground);
  }

  /**
   * Asks that the next reserve take the place of the target.
   *
   * @param earliest the first day on which the reserve may be visited, inclusive
   */
  public static Change substituting(String target, LocalDate earliest, String ground) {
    return of(Kind.SUBSTITUTED, target, Optional.of(earliest), ground);
  }

  /** Asks for another day. */
  public static Change rescheduling(String target, LocalDate day, String ground) {
    return of(Kind.RESCHEDULED, target, Optional.of(day), ground);
  }

  /** Asks that the visit not take place. */
  public static Change cancelling(String target, String ground) {
    return of(Kind.CANCELLED, target, Optional.empty(), ground);
  }

  private static Change of(Kind kind, String target, Optional<LocalDate> day, String ground) {
    return new Change(0, kind, target, NONE, NONE, day, NONE, ground);
  }

  /** Whether every cell that the kind needs is there and every other is {@code -}. */
  boolean isWhole() {
    boolean leaves = kind == Kind.RECUSED || kind == Kind.ABSENT;
    boolean moves = kind == Kind.SUBSTITUTED || kind == Kind.RESCHEDULED;
    return leaves != department.equals(NONE)
        && leaves != inspector.equals(NONE)
        && moves == day.isPresent();
  }

  /** What was asked for when this change was made. */
  Change asked() {
    return numbered(0, NONE);
  }

  /** The change as it was made. */
  Change numbered(int number, String drawn) {
    return new Change(number, kind, target, department, inspector, day, drawn, ground);
  }

  /** What binds the change while it is secret: a digest of the nonce and of its row. */
  public Digest commitment(DrawId draw, Nonce nonce) {
    Digest row = Digest.of(String.join(",", cells()));
    return Digest.of("mingqian-1/change/" + draw + "/" + nonce.value() + "/" + row);
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
