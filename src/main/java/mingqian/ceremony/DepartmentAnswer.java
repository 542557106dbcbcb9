package mingqian.ceremony;

import mingqian.terms.Words;

/** What a department says of a prepared draw 部门意见. */
public enum DepartmentAnswer {
  /** Nothing yet. */
  WAITING("待确认", "Waiting"),
  /** It takes its part. */
  CONFIRMED("已确认", "Confirmed"),
  /** It does not, with a reason; the draw must be prepared again. */
  DECLINED("不同意", "Declined");

  private final String zh;
  private final String en;

  DepartmentAnswer(String zh, String en) {
    this.zh = zh;
    this.en = en;
  }

  /** The answer in both languages. */
  public Words words() {
    return new Words(zh, en);
  }
}
