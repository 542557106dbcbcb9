package mingqian.regulation;

/** What a day is to enterprises that only random, daily and special inspections concern 日期状态. */
public enum DayStatus {
  /** A working day on which the door is open 可以检查. */
  OPEN,
  /** A day off inside a window 窗口内休息日. */
  DAY_OFF,
  /** A quiet day inside a window 安静日. */
  QUIET,
  /** A day outside the windows 窗口之外. */
  CLOSED,
  /** A day inside a window of a year whose official calendar is not in the file 尚未公布. */
  UNOFFICIAL;

  /** Whether the day belongs to a window that no quiet period interrupts. */
  public boolean isInWindow() {
    return this == OPEN || this == DAY_OFF || this == UNOFFICIAL;
  }
}
