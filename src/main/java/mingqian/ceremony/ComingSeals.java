package mingqian.ceremony;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import mingqian.plan.DrawOrder;

/** The orders of the plan that wait for their seal 待封存任务; asking changes nothing. */
@ApplicationScoped
public class ComingSeals {
  @Inject private DrawStore draws;

  @PersistenceContext private EntityManager database;

  /**
   * An order without a sealed draw.
   *
   * @param order 任务编号
   * @param name 任务名称
   * @param prepared its draw on the way to the seal; empty where nothing is prepared yet
   * @param sealAt when it is to be sealed
   */
  public record Coming(String order, String name, Optional<Draw> prepared, Instant sealAt) {}

  /** All of them, the next one first. */
  @Transactional
  public List<Coming> all() {
    return database
        .createQuery("select o from DrawOrder o order by o.sealAt, o.number", DrawOrder.class)
        .getResultStream()
        .flatMap(order -> coming(order).stream())
        .toList();
  }

  private Optional<Coming> coming(DrawOrder order) {
    List<Draw> live =
        draws.ofOrder(order.number()).stream().filter(d -> d.state() != DrawState.VOID).toList();
    if (live.stream().anyMatch(draw -> !draw.state().isBeforeSeal())) {
      return Optional.empty();
    }
    return Optional.of(
        new Coming(
            order.number(),
            order.name(),
            live.stream().findFirst().map(DrawBook::whole),
            order.sealAt()));
  }
}
