package mingqian.regulation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import mingqian.terms.DepartmentCode;

/**
 * What a visit is for 检查缘由: what kind of inspection, on which ground, by whom, for which matters.
 *
 * @param kind what kind of inspection
 * @param ground the code of the ground of a triggered one, as given
 * @param departments who would visit; empty where nobody in particular is asked about
 * @param matters what would be checked; empty where nothing in particular is asked about
 */
public record Purpose(
    InspectionKind kind,
    Optional<String> ground,
    Set<DepartmentCode> departments,
    List<MatterAsked> matters) {
  /** Keeps its own copies. */
  public Purpose {
    departments = Set.copyOf(departments);
    matters = List.copyOf(matters);
  }

  /** An inspection of that kind by those departments, without a ground and whatever the matter. */
  public static Purpose of(InspectionKind kind, Set<DepartmentCode> departments) {
    return new Purpose(kind, Optional.empty(), departments, List.of());
  }

  /** The same on a ground. */
  public Purpose on(String code) {
    return new Purpose(kind, Optional.of(code), departments, matters);
  }

  /** The same for those matters. */
  public Purpose checking(List<MatterAsked> asked) {
    return new Purpose(kind, ground, departments, asked);
  }
}
