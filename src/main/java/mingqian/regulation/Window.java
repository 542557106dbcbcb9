package mingqian.regulation;

import java.time.LocalDate;
import java.time.MonthDay;
import mingqian.terms.Clause;
import mingqian.terms.Library;

/**
 * A window 检查窗口: days of every year on which a library may be visited (R01).
 *
 * @param rule the rule that sets it
 * @param library the library it opens
 * @param from the first day, inclusive
 * @param until the last day, inclusive, not before the first; a window does not cross New Year
 * @param validity the days on which the row is in force
 * @param visitors who visits in it
 * @param source the order it rests on, with its edition
 */
public record Window(
    RuleId rule,
    Library library,
    MonthDay from,
    MonthDay until,
    Validity validity,
    Visitors visitors,
    Clause source) {
  /** Refuses an end before the beginning with {@link IllegalArgumentException}. */
  public Window {
    if (until.isBefore(from)) {
      throw new IllegalArgumentException("window ends before it begins: " + from + " " + until);
    }
  }

  /** Whether the window is in force and open on that day. */
  public boolean contains(LocalDate day) {
    MonthDay date = MonthDay.from(day);
    return validity.contains(day) && !date.isBefore(from) && !date.isAfter(until);
  }

  /** Whether both open the same library on some same day. */
  public boolean overlaps(Window other) {
    return library == other.library
        && validity.overlaps(other.validity)
        && !from.isAfter(other.until)
        && !other.from.isAfter(until);
  }
}
