package mingqian.inspection;

import mingqian.terms.Words;

/** What becomes of what was found 后续处置. */
public enum FollowUpKind {
  NONE_NEEDED("无需处置", "None needed"),
  ORDERED("责令改正", "Ordered to correct"),
  TRANSFERRED("移送", "Transferred"),
  COPIED("抄告其他部门", "Copied to another department"),
  OTHER("其他", "Other");

  private final String zh;
  private final String en;

  FollowUpKind(String zh, String en) {
    this.zh = zh;
    this.en = en;
  }

  /** The wording in both languages. */
  public Words words() {
    return new Words(zh, en);
  }
}
