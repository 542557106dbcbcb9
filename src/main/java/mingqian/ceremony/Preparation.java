package mingqian.ceremony;

import java.util.Set;
import mingqian.plan.DrawOrder;
import mingqian.terms.DepartmentCode;
import mingqian.terms.Digest;

/**
 * What a preparation comes to 准备结果.
 *
 * @param order whose draw it is
 * @param counts its numbers
 * @param departments those concerned, which must confirm
 * @param material what it was made from; see {@link MaterialDigest}
 */
record Preparation(
    DrawOrder order, Counts counts, Set<DepartmentCode> departments, Digest material) {
  Preparation {
    departments = Set.copyOf(departments);
  }

  /** How many can be drawn. */
  int frame() {
    return counts.strata().stream().mapToInt(StratumCount::frame).sum();
  }
}
