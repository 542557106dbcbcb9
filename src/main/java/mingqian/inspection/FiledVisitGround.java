package mingqian.inspection;

import mingqian.terms.Words;

/** Why a triggered inspection may take place at any time 个案检查事由; there are no others (R01). */
public enum FiledVisitGround {
  COMPLAINT("投诉举报", "complaint"),
  TRANSFER("转办交办", "transfer"),
  HAZARD("隐患线索", "hazard"),
  ORDER("上级部署", "order of a superior body"),
  RECHECK("复查", "re-check");

  private final String zh;
  private final String en;

  FiledVisitGround(String zh, String en) {
    this.zh = zh;
    this.en = en;
  }

  /** The ground in both languages. */
  public Words words() {
    return new Words(zh, en);
  }
}
