package mingqian.publication;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import mingqian.plan.DrawOrder;
import mingqian.publication.PublishedResult.Order;
import mingqian.terms.DrawId;

/** Under which plan, order and draw a published visit was made 公示的任务. */
@Embeddable
public class PublishedOrder {
  @Column(name = "draw_id")
  private String draw;

  @Column(name = "plan_number")
  private String planNumber;

  @Column(name = "plan_name")
  private String planName;

  @Column(name = "order_number")
  private String number;

  @Column(name = "order_name")
  private String name;

  @Column(name = "order_type")
  private String type;

  /** For the persistence provider. */
  protected PublishedOrder() {}

  PublishedOrder(DrawId draw, DrawOrder order) {
    this.draw = draw.value();
    planNumber = order.plan().number();
    planName = order.plan().name();
    number = order.number();
    name = order.name();
    type = order.kind().zh();
  }

  Order view() {
    return new Order(
        new DrawId(draw), new Order.Plan(planNumber, planName), new Order.Task(number, name, type));
  }
}
