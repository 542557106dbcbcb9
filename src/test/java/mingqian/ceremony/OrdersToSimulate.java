package mingqian.ceremony;

import jakarta.persistence.EntityManager;
import mingqian.plan.RegulationBook;
import mingqian.regulation.Regulation;

/** Lets tests of the room above read orders to be simulated without a container. */
// There is no container here that would fill the fields.
@SuppressWarnings("UnnecessaryAssignment")
public final class OrdersToSimulate {
  private OrdersToSimulate() {}

  /** The query within one transaction. */
  public static SimulatedOrders of(EntityManager entities, Regulation regulation) {
    RegulationBook book =
        new RegulationBook() {
          @Override
          public Regulation current() {
            return regulation;
          }
        };
    SimulatedOrders orders = new SimulatedOrders();
    orders.database = entities;
    orders.book = book;
    orders.materials = new MaterialStore();
    orders.materials.database = entities;
    orders.materials.book = book;
    return orders;
  }
}
