package mingqian.regulation;

import java.util.Map;
import mingqian.terms.DepartmentCode;

/**
 * The visits that a target has already had in the calendar year of the day asked for, as far as
 * caps count them: without those of exempt kinds, a joint visit once (R06).
 *
 * @param byDepartment for each department that would visit, its own visits; not negative
 * @param inAll the visits of all departments together; not negative
 */
public record EarlierVisits(Map<DepartmentCode, Integer> byDepartment, int inAll) {
  /** No visit yet, and no department named. */
  public static final EarlierVisits NONE = new EarlierVisits(Map.of(), 0);

  /** Refuses negative numbers with {@link IllegalArgumentException}. */
  public EarlierVisits {
    byDepartment = Map.copyOf(byDepartment);
    if (inAll < 0 || byDepartment.values().stream().anyMatch(visits -> visits < 0)) {
      throw new IllegalArgumentException("negative visits: " + inAll + " " + byDepartment);
    }
  }
}
