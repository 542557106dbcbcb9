package mingqian.plan;

import mingqian.terms.Words;

/** How far the papers of a special inspection's plan have come 专项检查计划手续; derived from them. */
public enum CampaignPapers {
  DRAFTED("已拟定，待批准", "drafted, to be approved"),
  APPROVED("已批准，待备案", "approved, to be filed"),
  FILED("已备案，待公布", "filed, to be published"),
  PUBLISHED("已公布", "published"),
  /** No visit can be proposed under it any more, whatever it had come to. */
  CLOSED("已结束", "closed");

  private final String zh;
  private final String en;

  CampaignPapers(String zh, String en) {
    this.zh = zh;
    this.en = en;
  }

  /** The state in both languages. */
  public Words words() {
    return new Words(zh, en);
  }
}
