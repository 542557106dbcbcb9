package mingqian.ceremony;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import mingqian.plan.DrawOrder;
import mingqian.plan.RegulationBook;
import mingqian.terms.Digest;

/** Reads what the orders of a plan would be drawn from 模拟依据; nothing is written, nothing locked. */
@ApplicationScoped
public class SimulatedOrders {
  private static final List<String> SOURCES =
      List.of(
          "Certificate",
          "Department",
          "District",
          "Enterprise",
          "Inspector",
          "Leave",
          "Matter",
          "Recusal");

  @Inject MaterialStore materials;
  @Inject RegulationBook book;
  @PersistenceContext EntityManager database;

  /**
   * A plan's year as it stands.
   *
   * @param orders in the order of their planned seals
   * @param inputs see {@link SimulatedOrders#inputs}
   */
  public record Year(List<SimulatedOrder> orders, Digest inputs) {
    /** Keeps its own copy. */
    public Year {
      orders = List.copyOf(orders);
    }
  }

  /** The year of the plan of that number; without orders where there is none. */
  @Transactional
  public Year of(String plan) {
    List<SimulatedOrder> read =
        orders(plan).stream().map(materials::of).map(SimulatedOrders::whole).toList();
    return new Year(read, digest(plan));
  }

  /** What a simulation of the plan's year depends on, in one number: orders, rules, directories. */
  @Transactional
  public Digest inputs(String plan) {
    return digest(plan);
  }

  /** Whether there is a plan of that number with orders. */
  @Transactional
  public boolean isKnown(String plan) {
    return !orders(plan).isEmpty();
  }

  private Digest digest(String plan) {
    Map<String, String> inputs = new TreeMap<>();
    inputs.put("rules", book.current().digest().value());
    orders(plan).forEach(order -> inputs.put(order.number(), OrderDigest.of(order).value()));
    SOURCES.forEach(source -> inputs.put(source, edition(source)));
    return Digest.of(
        inputs.entrySet().stream()
            .map(entry -> entry.getKey() + " " + entry.getValue())
            .collect(Collectors.joining("\n")));
  }

  /** Every change of a row counts its version up, every new row has a higher number. */
  private String edition(String source) {
    Object[] edition =
        database
            .createQuery(
                "select count(x), max(x.id), sum(x.version) from " + source + " x", Object[].class)
            .getSingleResult();
    return edition[0] + " " + edition[1] + " " + edition[2];
  }

  private List<DrawOrder> orders(String plan) {
    return database
        .createQuery(
            "select o from DrawOrder o where o.plan.number = :plan order by o.sealAt, o.number",
            DrawOrder.class)
        .setParameter("plan", plan)
        .getResultList();
  }

  /** Reads while the transaction lasts what the draws will want. */
  private static SimulatedOrder whole(Material material) {
    material.order().row();
    material.matters().values().forEach(matter -> matter.row());
    material.pool().inspectors().forEach(inspector -> inspector.row());
    material.pool().leaves().forEach(leave -> leave.inspector().firstCertificate());
    material
        .pool()
        .recusals()
        .forEach(
            recusal -> {
              recusal.inspector().firstCertificate();
              recusal.enterprise().creditCode();
            });
    return new SimulatedOrder(material);
  }
}
