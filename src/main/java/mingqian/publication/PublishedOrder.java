package mingqian.publication;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Optional;
import mingqian.plan.Campaign;
import mingqian.plan.DrawOrder;
import mingqian.publication.PublishedResult.Order;
import mingqian.publication.PublishedResult.Origin;
import mingqian.regulation.InspectionKind;
import mingqian.terms.DrawId;

/**
 * Under which plan, order and draw a published visit was made 公示的任务; of one without a draw there is
 * the kind alone, and of a special one its campaign.
 */
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

  @Column(name = "campaign_id")
  private Long campaign;

  @Column(name = "campaign_title")
  private String campaignTitle;

  @Enumerated(EnumType.STRING)
  @Column(name = "inspection_kind")
  private InspectionKind kind;

  /** For the persistence provider. */
  protected PublishedOrder() {}

  PublishedOrder(DrawId draw, DrawOrder order) {
    this.draw = draw.value();
    planNumber = order.plan().number();
    planName = order.plan().name();
    number = order.number();
    name = order.name();
    type = order.kind().zh();
    kind = InspectionKind.RANDOM;
  }

  /** No draw; a special one has its campaign. */
  PublishedOrder(InspectionKind kind, Optional<Campaign> of) {
    this.kind = kind;
    of.ifPresent(
        found -> {
          campaign = found.id();
          campaignTitle = found.title();
        });
  }

  Origin view() {
    return new Origin(
        kind,
        Optional.ofNullable(draw).map(DrawId::new).map(this::view),
        Optional.ofNullable(campaign).map(id -> new PublishedResult.Campaign(id, campaignTitle)));
  }

  private Order view(DrawId drawn) {
    return new Order(
        drawn, new Order.Plan(planNumber, planName), new Order.Task(number, name, type));
  }
}
