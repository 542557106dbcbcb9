package mingqian.ceremony;

import mingqian.terms.Words;

/** Where a draw stands 抽取状态. */
public enum DrawState {
  /** Counted and shown; nothing is fixed yet. */
  PREPARED("已准备", "Prepared"),
  /** Every department concerned has confirmed its part (R19). */
  CONFIRMED("部门已确认", "Confirmed by the departments"),
  /** The inspection scheme 检查方案 is approved; the lists may be fixed. */
  APPROVED("方案已审批", "Scheme approved"),
  /** The lists are fixed and the seal is public. */
  SEALED("已封存", "Sealed"),
  /** Targets, teams and days are drawn, and secret until known. */
  CONDUCTED("已抽取", "Conducted"),
  /** The folder is public. */
  DISCLOSED("已公开", "Disclosed"),
  /** Disclosed, and every result is published. */
  FINISHED("已办结", "Finished"),
  /** Void with a ground, and visible for ever. */
  VOID("已作废", "Void");

  private final String zh;
  private final String en;

  DrawState(String zh, String en) {
    this.zh = zh;
    this.en = en;
  }

  /** Whether the draw is on its way to the seal, so that nothing is fixed yet. */
  public boolean isBeforeSeal() {
    return this == PREPARED || this == CONFIRMED || this == APPROVED;
  }

  /** The state in both languages. */
  public Words words() {
    return new Words(zh, en);
  }
}
