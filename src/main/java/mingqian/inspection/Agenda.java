package mingqian.inspection;

import mingqian.terms.Words;

/** Which of the own visits an inspector looks at 我的检查; every visit is in exactly one. */
public enum Agenda {
  /** To be visited or recorded now: today's, those missed, and what was given back. */
  TODAY("今日待办", "Today", "(" + Agenda.TO_FILL + " or (" + Agenda.AHEAD + " and v.day <= :today))"),
  /** Later, or without a day yet. */
  TO_COME("待检查", "To come", "(" + Agenda.AHEAD + " and (v.day is null or v.day > :today))"),
  /** Recorded, published, cancelled or substituted. */
  DONE("已办", "Done", "(not (" + Agenda.AHEAD + ") and not (" + Agenda.TO_FILL + "))");

  private static final String AHEAD =
      "v.state in (mingqian.inspection.VisitState.ASSIGNED,"
          + " mingqian.inspection.VisitState.NOTIFIED)";
  private static final String TO_FILL =
      "(v.state = mingqian.inspection.VisitState.CHECKED_IN and exists (select p from"
          + " DepartmentPart p where p.visit = v and p.state in"
          + " (mingqian.inspection.PartState.OPEN, mingqian.inspection.PartState.RETURNED)))";

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
