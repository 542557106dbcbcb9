package mingqian.inspection;

import java.util.EnumSet;
import java.util.Set;
import mingqian.terms.Words;

/** Where a department's part of a visit stands 部门分项状态, and where it may go from there. */
public enum PartState {
  /** No result is recorded. */
  OPEN("待录入", "To be recorded"),
  /** A result is recorded and waits for another person. */
  UNDER_REVIEW("待审核", "Under review"),
  /** The reviewer gave the result back. */
  RETURNED("已退回", "Returned"),
  /** A result is public; a correction may wait beside it. */
  PUBLISHED("已公示", "Published");

  private final String zh;
  private final String en;

  PartState(String zh, String en) {
    this.zh = zh;
    this.en = en;
  }

  /** Whether a part may go from here to there in one step. */
  public boolean mayBecome(PartState next) {
    return next(this).contains(next);
  }

  /** The state in both languages. */
  public Words words() {
    return new Words(zh, en);
  }

  private static Set<PartState> next(PartState state) {
    return switch (state) {
      case OPEN, RETURNED -> EnumSet.of(UNDER_REVIEW);
      case UNDER_REVIEW -> EnumSet.of(RETURNED, PUBLISHED);
      case PUBLISHED -> EnumSet.noneOf(PartState.class);
    };
  }
}
