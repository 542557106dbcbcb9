package mingqian.plan;

import mingqian.terms.Words;

/** How far the papers of a version of an annual plan have come 计划手续; always derived from them. */
public enum PlanPapers {
  /** Drafted; some department has not confirmed, or has declined. */
  DRAFTED("已拟定，待部门确认", "drafted, departments to confirm"),
  CONFIRMED("部门已确认，待审批", "confirmed, to be approved"),
  APPROVED("已审批，待备案", "approved, to be filed"),
  FILED("已报备，待答复", "filed, no answer yet"),
  OBJECTED("备案机关有异议", "objected to by the filing authority"),
  ACCEPTED("已备案，待公布", "filing accepted, to be published"),
  PUBLISHED("已公布", "published");

  private final String zh;
  private final String en;

  PlanPapers(String zh, String en) {
    this.zh = zh;
    this.en = en;
  }

  /** Whether the items may still be revised: nobody stands by them yet, or not any more. */
  public boolean isOpen() {
    return this == DRAFTED || this == CONFIRMED || this == OBJECTED;
  }

  /** The state in both languages. */
  public Words words() {
    return new Words(zh, en);
  }
}
