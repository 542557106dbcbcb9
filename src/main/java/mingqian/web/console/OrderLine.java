package mingqian.web.console;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import mingqian.ceremony.Draw;
import mingqian.ceremony.DrawState;
import mingqian.plan.DrawOrder;
import mingqian.plan.OrderStratum;
import mingqian.web.TimeLeft;

/**
 * A draw order as the console lists it 抽查任务行.
 *
 * @param order the order
 * @param draws its draws, the newest first; void ones among them
 * @param time until the next step that has a day; empty where none has
 */
public record OrderLine(DrawOrder order, List<Draw> draws, Optional<TimeLeft> time) {
  /** Keeps its own copy of the draws. */
  public OrderLine {
    draws = List.copyOf(draws);
  }

  /** The libraries of its strata, such as {@code A}. */
  public String libraries() {
    return order.strata().stream()
        .map(OrderStratum::library)
        .distinct()
        .sorted()
        .map(Enum::name)
        .collect(Collectors.joining(" "));
  }

  /** The draw that counts, if one is begun and not void. */
  public Optional<Draw> live() {
    return draws.stream().filter(draw -> draw.state() != DrawState.VOID).findFirst();
  }

  /** Whether nothing is fixed yet, so that preparing makes sense. */
  public boolean isOpen() {
    return live().filter(draw -> !draw.state().isBeforeSeal()).isEmpty();
  }

  /** Whether a sealed draw waits to be conducted. */
  public boolean isWaiting() {
    return live().filter(draw -> draw.state() == DrawState.SEALED).isPresent();
  }

  /** What the button to prepare says. */
  public String press() {
    return live().isPresent() ? "orders.prepareAgain" : "orders.prepare";
  }

  /** Whether the tag of time is shown. */
  public boolean isTimed() {
    return time.isPresent();
  }

  /** The tag of time, where it is shown. */
  public TimeLeft left() {
    return time.orElseThrow();
  }
}
