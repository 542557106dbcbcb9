package mingqian.inspection;

import mingqian.terms.Words;

/** What has gone past its time 逾期 and is shown until somebody has dealt with it. */
public enum Lateness {
  /** The day has passed and no result is recorded. */
  MISSED(
      "已过检查日仍无结果",
      "Visit day passed without a result",
      "v.state in (mingqian.inspection.VisitState.ASSIGNED,"
          + " mingqian.inspection.VisitState.NOTIFIED) and v.day < :today"),
  /** The result should be public and is not (R09). */
  OVERDUE(
      "结果公示逾期",
      "Result past its due day",
      "v.state in (mingqian.inspection.VisitState.ASSIGNED,"
          + " mingqian.inspection.VisitState.NOTIFIED,"
          + " mingqian.inspection.VisitState.CHECKED_IN) and v.times.dueOn < :today"),
  /** The regulation does not let the visit happen on its day (R01). */
  WITHHELD(
      "因规则暂缓",
      "Withheld by the regulation",
      "v.state = mingqian.inspection.VisitState.ASSIGNED and v.times.withheldZh is not null"),
  /** The draw found no day for it. */
  WITHOUT_DAY(
      "未排定检查日",
      "Without a day",
      "v.state = mingqian.inspection.VisitState.ASSIGNED and v.day is null"),
  /** A seat is vacant and nobody could be drawn for it (R02). */
  WITHOUT_TEAM(
      "检查组缺员",
      "Team not complete",
      "v.state in (mingqian.inspection.VisitState.ASSIGNED,"
          + " mingqian.inspection.VisitState.NOTIFIED) and (exists (select z from VisitSeat z"
          + " where z.visit = v and z.leftAt is not null and z.successor is null) or not exists"
          + " (select y from VisitSeat y where y.visit = v and y.leftAt is null))"),
  /** "Cannot be contacted" should have been handed over and was not (R10). */
  HAND_OVER(
      "“无法联系”移交逾期",
      "\"Cannot be contacted\" not handed over in time",
      "exists (select h from DepartmentPart h where h.visit = v"
          + " and h.handOverDue < :today and h.handedOverOn is null)");

  private final String zh;
  private final String en;
  private final String condition;

  Lateness(String zh, String en, String condition) {
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
