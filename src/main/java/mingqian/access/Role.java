package mingqian.access;

import mingqian.terms.Words;

/** What a person of the office is there to do 角色; an account has exactly one. */
public enum Role {
  /** Accounts and settings; never sees an undisclosed draw. */
  ADMINISTRATOR("管理员", "Administrator"),
  /** The office of the joint meeting 联席会议办公室: libraries, pool, draws. */
  COORDINATOR("统筹人员", "Coordinator"),
  /** Confirms and reviews for one department. */
  LIAISON("联络员", "Liaison"),
  /** Head of the inspecting body. */
  APPROVER("审批人", "Approver"),
  /** Receives and answers filings. */
  FILING_OFFICER("备案人员", "Filing officer"),
  /** Visits and records results, sees only what is assigned. */
  INSPECTOR("执法检查人员", "Inspector"),
  /** Approves or returns results that another person recorded. */
  REVIEWER("审核人员", "Reviewer"),
  /** Sees all, changes nothing. */
  AUDITOR("审计人员", "Auditor");

  private final String zh;
  private final String en;

  Role(String zh, String en) {
    this.zh = zh;
    this.en = en;
  }

  /** The name of the role in both languages. */
  public Words words() {
    return new Words(zh, en);
  }
}
