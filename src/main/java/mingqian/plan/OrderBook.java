package mingqian.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** Lists the draw orders for pages 任务簿. */
@ApplicationScoped
public class OrderBook {
  @PersistenceContext private EntityManager database;

  /** Every order, the one to be sealed last at the top. */
  @Transactional
  public List<DrawOrder> all() {
    return database
        .createQuery("select o from DrawOrder o order by o.sealAt desc, o.number", DrawOrder.class)
        .getResultStream()
        .map(OrderBook::whole)
        .toList();
  }

  /** The order of that national number 任务编号. */
  @Transactional
  public Optional<DrawOrder> find(String number) {
    return database
        .createQuery("select o from DrawOrder o where o.number = :number", DrawOrder.class)
        .setParameter("number", number)
        .getResultStream()
        .findFirst()
        .map(OrderBook::whole);
  }

  /** Reads what a page will want while the transaction lasts. */
  private static DrawOrder whole(DrawOrder order) {
    order.plan().name();
    order.strata();
    return order;
  }
}
