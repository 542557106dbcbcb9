package mingqian.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** Lists the annual plans for pages 计划簿. */
@ApplicationScoped
public class PlanBook {
  @PersistenceContext EntityManager database;
  @Inject PlanStore plans;

  /** Every plan, the latest year first. */
  @Transactional
  public List<AnnualPlan> all() {
    return database
        .createQuery("select p from AnnualPlan p order by p.year desc, p.number", AnnualPlan.class)
        .getResultStream()
        .map(PlanBook::whole)
        .toList();
  }

  /** The plans that have a published version; nothing else of them is public. */
  @Transactional
  public List<AnnualPlan> published() {
    return all().stream().filter(plan -> !plan.published().isEmpty()).toList();
  }

  /** The plan of that national number 计划编号. */
  @Transactional
  public Optional<AnnualPlan> find(String number) {
    return all().stream().filter(plan -> plan.number().equals(number)).findFirst();
  }

  /** The plan of that number, if it has a published version. */
  @Transactional
  public Optional<AnnualPlan> findPublished(String number) {
    return find(number).filter(plan -> !plan.published().isEmpty());
  }

  /** The orders of a plan by time of sealing. */
  @Transactional
  public List<DrawOrder> orders(AnnualPlan plan) {
    return database
        .createQuery(
            "select o from DrawOrder o where o.plan.number = :plan order by o.sealAt, o.number",
            DrawOrder.class)
        .setParameter("plan", plan.number())
        .getResultStream()
        .map(PlanBook::whole)
        .toList();
  }

  /** The orders outside the plans that wait for their approval. */
  @Transactional
  public List<DrawOrder> waiting() {
    return database
        .createQuery(
            "select o from DrawOrder o where o.adHocReason is not null"
                + " and o.adHocApprovedBy is null order by o.sealAt, o.number",
            DrawOrder.class)
        .getResultStream()
        .map(PlanBook::whole)
        .toList();
  }

  /** The next free number 计划编号 of a region and year. */
  @Transactional
  public String nextNumber(String region, int year) {
    return plans.nextNumber(region, year);
  }

  /** What is attached to a version, the oldest first. */
  @Transactional
  public List<PlanAttachment> attachments(PlanVersion version) {
    return plans.attachments(version);
  }

  /** One paper by its number. */
  @Transactional
  public Optional<PlanAttachment> attachment(long id) {
    Optional<PlanAttachment> found = Optional.ofNullable(database.find(PlanAttachment.class, id));
    found.ifPresent(paper -> paper.planVersion().plan().number());
    return found;
  }

  /** Reads what a page will want while the transaction lasts. */
  private static AnnualPlan whole(AnnualPlan plan) {
    for (PlanVersion version : plan.versions()) {
      version.items();
      version.confirmations();
    }
    return plan;
  }

  private static DrawOrder whole(DrawOrder order) {
    order.row();
    return order;
  }
}
