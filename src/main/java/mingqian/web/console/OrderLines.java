package mingqian.web.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import mingqian.ceremony.Draw;
import mingqian.ceremony.DrawBook;
import mingqian.ceremony.DueDraws;
import mingqian.plan.DrawOrder;
import mingqian.plan.OrderBook;
import mingqian.web.TimeLeft;

/** Joins orders, their draws and their days 任务一览, for the console's lists. */
@RequestScoped
public class OrderLines {
  @Inject private OrderBook orders;
  @Inject private DrawBook draws;
  @Inject private DueDraws due;
  @Inject private Clock clock;

  /** Every order, the one to be sealed last at the top. */
  public List<OrderLine> all() {
    Map<String, List<Draw>> drawn =
        draws.all().stream().collect(Collectors.groupingBy(Draw::order));
    Set<String> missed = Set.copyOf(due.missed());
    return orders.all().stream()
        .map(order -> line(order, drawn.getOrDefault(order.number(), List.of()), missed))
        .toList();
  }

  /** How many orders have missed their day. */
  public int missed() {
    return due.missed().size();
  }

  private OrderLine line(DrawOrder order, List<Draw> ofOrder, Set<String> missed) {
    LocalDate sealDay = LocalDate.ofInstant(order.sealAt(), clock.getZone());
    LocalDate today = LocalDate.now(clock);
    OrderLine bare = new OrderLine(order, ofOrder, Optional.empty());
    if (missed.contains(order.number())) {
      return new OrderLine(order, ofOrder, Optional.of(TimeLeft.missed(sealDay, today)));
    }
    Optional<LocalDate> next = bare.isOpen() ? Optional.of(sealDay) : disclosure(bare);
    return new OrderLine(order, ofOrder, next.map(day -> TimeLeft.until(day, today)));
  }

  /** The day of disclosure of a draw that waits for it. */
  private static Optional<LocalDate> disclosure(OrderLine line) {
    return line.live()
        .map(Draw::times)
        .filter(times -> times.conductedAt().isPresent() && times.disclosedAt().isEmpty())
        .flatMap(times -> times.discloseAfter());
  }
}
