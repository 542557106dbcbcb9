package mingqian.regulation;

/** What the working calendar says of a day 日期性质. */
public enum DayKind {
  /** A working day 工作日, make-up weekends among them. */
  WORKING,
  /** A day off 休息日: a weekend or a holiday. */
  OFF,
  /** A day of a year whose official calendar is not in the file 尚未公布. */
  UNOFFICIAL
}
