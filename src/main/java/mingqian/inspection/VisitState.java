package mingqian.inspection;

import java.util.EnumSet;
import java.util.Set;
import mingqian.terms.Words;

/** Where a visit stands 检查状态, and where it may go from there. */
public enum VisitState {
  /** Drawn, and known to the team only. */
  ASSIGNED("已指派", "Assigned"),
  /** The enterprise may know its own visit. */
  NOTIFIED("已告知", "Notified"),
  /** The team is there, or was: departments record and publish their parts. */
  CHECKED_IN("已到场", "Checked in"),
  /** Every department's part is public. */
  PUBLISHED("已公示", "Published"),
  /** The visit will not happen. */
  CANCELLED("已取消", "Cancelled"),
  /** The next reserve is visited instead. */
  SUBSTITUTED("已递补", "Substituted");

  private final String zh;
  private final String en;

  VisitState(String zh, String en) {
    this.zh = zh;
    this.en = en;
  }

  /** Whether a visit may go from here to there in one step. */
  public boolean mayBecome(VisitState next) {
    return next(this).contains(next);
  }

  /** Whether something remains to be done. */
  public boolean isOpen() {
    return !next(this).isEmpty();
  }

  /** Whether the visit is still to be made, so that team and day may change. */
  public boolean isAhead() {
    return ahead().contains(this);
  }

  /** The states in which something remains to be done. */
  public static Set<VisitState> open() {
    return EnumSet.of(ASSIGNED, NOTIFIED, CHECKED_IN);
  }

  /** The states before the team has checked in. */
  public static Set<VisitState> ahead() {
    return EnumSet.of(ASSIGNED, NOTIFIED);
  }

  /** The state in both languages. */
  public Words words() {
    return new Words(zh, en);
  }

  private static Set<VisitState> next(VisitState state) {
    return switch (state) {
      case ASSIGNED -> EnumSet.of(NOTIFIED, CANCELLED, SUBSTITUTED);
      // Notice is given again where the day changes.
      case NOTIFIED -> EnumSet.of(ASSIGNED, CHECKED_IN, CANCELLED, SUBSTITUTED);
      case CHECKED_IN -> EnumSet.of(PUBLISHED);
      case PUBLISHED, CANCELLED, SUBSTITUTED -> EnumSet.noneOf(VisitState.class);
    };
  }
}
