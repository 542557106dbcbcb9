package mingqian.plan;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import mingqian.plan.DrawOrderRow.StratumRow;
import mingqian.terms.Words;

/**
 * From which items of the plan the orders derive 任务与计划项. Nothing of it is set by anybody: those
 * under a sealed draw come first, then the others by time of sealing; each stratum takes the first
 * item by code that holds it and has a batch left. Orders outside the plan take none.
 */
public final class PlanFit {
  private static final Comparator<DrawOrder> TURN =
      Comparator.comparing(DrawOrder::isFixed)
          .reversed()
          .thenComparing(DrawOrder::sealAt)
          .thenComparing(DrawOrder::number);

  private final List<PlanItemRow> items;
  private final Map<String, Map<String, String>> taken = new HashMap<>();
  private final Map<String, Integer> used = new TreeMap<>();

  /**
   * Reckons.
   *
   * @param items of the version in force
   * @param orders all of the plan
   */
  public PlanFit(List<PlanItemRow> items, List<DrawOrder> orders) {
    this.items = List.copyOf(items);
    orders.stream().filter(order -> !order.isAdHoc()).sorted(TURN).forEach(this::take);
  }

  private void take(DrawOrder order) {
    Map<String, String> own = new TreeMap<>();
    OrderRows rows = order.row();
    for (StratumRow stratum : rows.strata()) {
      items.stream()
          .filter(item -> !own.containsValue(item.code()) && left(item) > 0)
          .filter(item -> item.excess(rows.head(), stratum).isEmpty())
          .findFirst()
          .ifPresent(item -> own.put(stratum.name(), item.code()));
    }
    own.values().forEach(code -> used.merge(code, 1, Integer::sum));
    taken.put(order.number(), own);
  }

  /** The items of an order's strata, by the names of the strata; those without one are missing. */
  public Map<String, String> itemsOf(DrawOrder order) {
    return Map.copyOf(taken.getOrDefault(order.number(), Map.of()));
  }

  /** How many batches of an item are still to be ordered. */
  public int left(PlanItemRow item) {
    return item.timing().batches() - used.getOrDefault(item.code(), 0);
  }

  /** Why an order does not derive from the plan; empty if every stratum does. */
  public Optional<Words> objection(DrawOrder order) {
    Map<String, String> own = itemsOf(order);
    return order.row().strata().stream()
        .filter(stratum -> !own.containsKey(stratum.name()))
        .findFirst()
        .map(stratum -> objection(order, stratum));
  }

  /** By the item that comes nearest. */
  private Words objection(DrawOrder order, StratumRow stratum) {
    return items.stream()
        .min(Comparator.comparing(item -> excess(item, order, stratum).size()))
        .map(item -> told(stratum, item, excess(item, order, stratum)))
        .orElseThrow(() -> new IllegalStateException("a plan without items holds no order"));
  }

  private List<Words> excess(PlanItemRow item, DrawOrder order, StratumRow stratum) {
    return item.excess(order.row().head(), stratum);
  }

  private static Words told(StratumRow stratum, PlanItemRow item, List<Words> excess) {
    List<Words> found =
        excess.isEmpty() ? List.of(new Words("批次已用完", "no batch of it is left")) : excess;
    return new Words(
        "分层 %s 不在年度计划之内；最接近的计划项 %s：%s"
            .formatted(
                stratum.name(),
                item.code(),
                String.join("、", found.stream().map(Words::zh).toList())),
        "stratum %s is not in the annual plan; of the nearest item, %s: %s"
            .formatted(
                stratum.name(),
                item.code(),
                String.join(", ", found.stream().map(Words::en).toList())));
  }
}
