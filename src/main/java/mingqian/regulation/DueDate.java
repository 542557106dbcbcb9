package mingqian.regulation;

import java.time.LocalDate;

/** The day that a sum of working days leads to 到期日, and how sure it is. */
public sealed interface DueDate {
  /** The day. */
  LocalDate day();

  /**
   * Every day counted lies in a year of the official calendar.
   *
   * @param day the day that is due
   */
  record Official(LocalDate day) implements DueDate {}

  /**
   * The count ran through a year without an official calendar, in which Monday to Friday were
   * counted as working days 暂定; the day moves when the calendar comes out.
   *
   * @param day the day that is due as far as can be said
   * @param firstUnofficialYear the earliest such year
   */
  record Provisional(LocalDate day, int firstUnofficialYear) implements DueDate {}
}
