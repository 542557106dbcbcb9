package mingqian.plan;

import mingqian.terms.Words;

/** Who approves the plan of a special inspection 专项检查批准机关. */
public enum CampaignAuthority {
  COUNTY_GOVERNMENT("县级以上人民政府", "the county government or one above it"),
  SUPERIOR_BODY("上级主管机关", "the superior body");

  private final String zh;
  private final String en;

  CampaignAuthority(String zh, String en) {
    this.zh = zh;
    this.en = en;
  }

  /** The authority in both languages. */
  public Words words() {
    return new Words(zh, en);
  }
}
