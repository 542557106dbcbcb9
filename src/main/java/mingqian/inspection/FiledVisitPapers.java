package mingqian.inspection;

import mingqian.terms.Words;

/** How far the papers of a visit that no draw orders have come 手续. */
public enum FiledVisitPapers {
  PROPOSED("待审批", "to be approved"),
  APPROVED("待备案", "to be filed"),
  FILED("已报备，待答复", "filed, no answer yet"),
  OBJECTED("备案机关有异议", "objected to by the filing authority"),
  ACCEPTED("已备案", "filing accepted");

  private final String zh;
  private final String en;

  FiledVisitPapers(String zh, String en) {
    this.zh = zh;
    this.en = en;
  }

  /** The state in both languages. */
  public Words words() {
    return new Words(zh, en);
  }
}
