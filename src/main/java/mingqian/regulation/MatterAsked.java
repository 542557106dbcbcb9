package mingqian.regulation;

import java.time.LocalDate;
import java.util.List;
import mingqian.terms.DepartmentCode;

/**
 * A matter 抽查事项 that would be checked at the target (R05, R11).
 *
 * @param code its number in the published list
 * @param kind its kind
 * @param department who has the power to check it
 * @param checks the days on which the target was or will be checked for it, this visit not among
 *     them
 */
public record MatterAsked(
    String code, MatterKind kind, DepartmentCode department, List<LocalDate> checks) {
  /** Keeps its own copy of the days. */
  public MatterAsked {
    checks = List.copyOf(checks);
  }
}
