package mingqian.ceremony;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import mingqian.plan.AnnualPlan;
import mingqian.plan.DrawOrder;
import mingqian.plan.PlanBook;
import mingqian.plan.PlanFit;
import mingqian.plan.PlanItemRow;
import mingqian.plan.PlanVersion;

/** How far a plan has been carried out 计划进度: derived from its orders and their draws. */
@ApplicationScoped
public class PlanProgress {
  @Inject PlanBook plans;
  @Inject DrawBook draws;
  @Inject Clock clock;

  /**
   * How far a plan has come.
   *
   * @param isFinished whether nothing of the version in force is left to do
   */
  public record Progress(List<ItemLine> items, List<OrderLine> orders, boolean isFinished) {}

  /**
   * An item of the version in force.
   *
   * @param ordered how many of its batches have an order
   * @param drawn how many of those are sealed or further
   * @param done how many of those are finished
   */
  public record ItemLine(PlanItemRow item, int ordered, int drawn, int done) {
    /** How many batches the plan has. */
    public int planned() {
      return item.timing().batches();
    }
  }

  /**
   * An order of the plan.
   *
   * @param items codes of the items that it derives from
   * @param draw its draw that is not void, if any is prepared
   */
  public record OrderLine(DrawOrder order, List<String> items, Optional<Draw> draw) {
    /**
     * Whether it derives from no item and is not placed outside the plan either, so that it waits.
     */
    public boolean isUnplanned() {
      return items.isEmpty() && !order.isAdHoc() && !isDrawn();
    }

    boolean isDrawn() {
      return draw.filter(one -> !one.state().isBeforeSeal()).isPresent();
    }

    boolean isFinished() {
      return draw.filter(one -> one.state() == DrawState.FINISHED).isPresent();
    }
  }

  /** Of a plan as its book reads it. */
  @Transactional
  public Progress of(AnnualPlan plan) {
    LocalDate today = LocalDate.now(clock);
    Map<String, Draw> live =
        draws.all().stream()
            .filter(draw -> draw.state() != DrawState.VOID)
            .collect(Collectors.toMap(Draw::order, draw -> draw, (newer, older) -> newer));
    Optional<PlanVersion> version = plan.inForceOn(today);
    List<PlanItemRow> items = version.map(PlanVersion::items).orElse(List.of());
    List<DrawOrder> orders = plans.orders(plan);
    PlanFit fit = new PlanFit(items, orders);
    List<OrderLine> lines =
        orders.stream()
            .map(
                order ->
                    new OrderLine(
                        order,
                        fit.itemsOf(order).values().stream().sorted().toList(),
                        Optional.ofNullable(live.get(order.number()))))
            .toList();
    List<ItemLine> counted = items.stream().map(item -> line(item, lines)).toList();
    boolean allOrdered =
        !counted.isEmpty() && counted.stream().allMatch(line -> line.ordered() == line.planned());
    boolean finished =
        version.isPresent()
            && (allOrdered || today.getYear() > plan.year())
            && lines.stream().allMatch(OrderLine::isFinished);
    return new Progress(counted, lines, finished);
  }

  private static ItemLine line(PlanItemRow item, List<OrderLine> orders) {
    List<OrderLine> own =
        orders.stream().filter(line -> line.items().contains(item.code())).toList();
    return new ItemLine(
        item,
        own.size(),
        (int) own.stream().filter(OrderLine::isDrawn).count(),
        (int) own.stream().filter(OrderLine::isFinished).count());
  }
}
