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
  /** A result is recorded and waits for another person. */
  UNDER_REVIEW("待审核", "Under review"),
  /** The reviewer gave the result back. */
  RETURNED("已退回", "Returned"),
  /** The result is public. */
  PUBLISHED("已公示", "Published"),
  /** The visit will not happen. */
  CANCELLED("已取消", "Cancelled");

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

  /** The states in which something remains to be done. */
  public static Set<VisitState> open() {
    return EnumSet.complementOf(EnumSet.of(PUBLISHED, CANCELLED));
  }

  /** The state in both languages. */
  public Words words() {
    return new Words(zh, en);
  }

  private static Set<VisitState> next(VisitState state) {
    return switch (state) {
      case ASSIGNED -> EnumSet.of(NOTIFIED, CANCELLED);
      case NOTIFIED, RETURNED -> EnumSet.of(UNDER_REVIEW, CANCELLED);
      case UNDER_REVIEW -> EnumSet.of(RETURNED, PUBLISHED, CANCELLED);
      case PUBLISHED, CANCELLED -> EnumSet.noneOf(VisitState.class);
    };
  }
}
