package mingqian.plan;

import java.util.Comparator;
import java.util.List;
import mingqian.plan.DrawOrderRow.Head;
import mingqian.plan.DrawOrderRow.StratumRow;

/**
 * One draw order 抽查任务 made of its rows.
 *
 * @param strata one or more, sorted by name
 */
public record OrderRows(Head head, List<StratumRow> strata) {
  /** Refuses an order without strata with {@link IllegalArgumentException}. */
  public OrderRows {
    if (strata.isEmpty()) {
      throw new IllegalArgumentException("a draw order without strata: " + head);
    }
    strata = strata.stream().sorted(Comparator.comparing(StratumRow::name)).toList();
  }
}
