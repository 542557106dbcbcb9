package mingqian.regulation;

import java.util.Set;
import mingqian.terms.Clause;

/**
 * The annual cap of visits 年度检查次数上限 to one enterprise in one calendar year (R06).
 *
 * @param rule the rule that sets it
 * @param scope whose visits are counted
 * @param visits the most visits, 1 to 366
 * @param exempt the kinds of inspection that are neither counted nor stopped
 * @param validity the days of visits that it binds
 * @param source the order it rests on, with its edition
 */
public record AnnualCap(
    RuleId rule,
    CapScope scope,
    int visits,
    Set<InspectionKind> exempt,
    Validity validity,
    Clause source) {
  /** The most visits that a cap can allow. */
  static final int LARGEST = 366;

  /** Refuses a number out of range with {@link IllegalArgumentException}. */
  public AnnualCap {
    if (visits < 1 || visits > LARGEST) {
      throw new IllegalArgumentException("1 to 366 visits expected, found " + visits);
    }
    exempt = Set.copyOf(exempt);
  }

  /** Whether visits of that kind are counted and stopped by this cap. */
  public boolean counts(InspectionKind kind) {
    return !exempt.contains(kind);
  }
}
