package mingqian.plan;

import java.util.Comparator;
import java.util.List;

/**
 * The items of an annual plan 计划项 as a file brings them.
 *
 * @param plan 计划编号
 * @param items sorted by code
 */
public record PlanItems(String plan, List<PlanItemRow> items) {
  /** Sorts the items. */
  public PlanItems {
    items = items.stream().sorted(Comparator.comparing(PlanItemRow::code)).toList();
  }
}
