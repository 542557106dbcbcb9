package mingqian.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What became of an item from one version of a plan to the next 版本差异.
 *
 * @param code of the item
 * @param before how it was; empty for a new one
 * @param after how it is; empty for one that was taken out
 */
public record PlanDifference(
    String code, Optional<PlanItemRow> before, Optional<PlanItemRow> after) {
  /** The items that are not the same in both, by code. */
  public static List<PlanDifference> between(List<PlanItemRow> before, List<PlanItemRow> after) {
    Map<String, PlanItemRow> old = byCode(before);
    Map<String, PlanItemRow> now = byCode(after);
    TreeSet<String> codes = new TreeSet<>(old.keySet());
    codes.addAll(now.keySet());
    List<PlanDifference> found = new ArrayList<>();
    for (String code : codes) {
      Optional<PlanItemRow> was = Optional.ofNullable(old.get(code));
      Optional<PlanItemRow> is = Optional.ofNullable(now.get(code));
      if (!was.equals(is)) {
        found.add(new PlanDifference(code, was, is));
      }
    }
    return found;
  }

  private static Map<String, PlanItemRow> byCode(List<PlanItemRow> items) {
    return items.stream().collect(Collectors.toMap(PlanItemRow::code, Function.identity()));
  }
}
