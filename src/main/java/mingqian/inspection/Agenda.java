package mingqian.inspection;

import mingqian.terms.Words;

/** Which of the own visits an inspector looks at 我的检查; every visit is in exactly one. */
public enum Agenda {
  /** To be visited or recorded now: today's, those missed, and what was given back. */
  TODAY(
      "今日待办",
      "Today",
      "(v.state = mingqian.inspection.VisitState.RETURNED"
          + " or (v.state in (mingqian.inspection.VisitState.ASSIGNED,"
          + " mingqian.inspection.VisitState.NOTIFIED) and v.day <= :today))"),
  /** Later, or without a day yet. */
  TO_COME(
      "待检查",
      "To come",
      "(v.state in (mingqian.inspection.VisitState.ASSIGNED,"
          + " mingqian.inspection.VisitState.NOTIFIED) and (v.day is null or v.day > :today))"),
  /** Recorded, published or cancelled. */
  DONE(
      "已办",
      "Done",
      "(v.state in (mingqian.inspection.VisitState.UNDER_REVIEW,"
          + " mingqian.inspection.VisitState.PUBLISHED,"
          + " mingqian.inspection.VisitState.CANCELLED))");

  private final String zh;
  private final String en;
  private final String condition;

  Agenda(String zh, String en, String condition) {
    this.zh = zh;
    this.en = en;
    this.condition = condition;
  }

  /** The name in both languages. */
  public Words words() {
    return new Words(zh, en);
  }

  /** The condition on the visit {@code v}, where it has {@code :today} with that parameter. */
  String condition() {
    return condition;
  }
}
