package mingqian.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mingqian.plan.PlanItemRow.Extent;
import mingqian.terms.Words;

/**
 * Whether an order may be drawn under its plan 任务依据 (R07): the plan is in force and the order
 * derives from it, or the order is outside of it with reason and approval. A plan that was taken
 * over without items holds no order.
 */
@ApplicationScoped
public class PlannedOrders {
  @PersistenceContext private EntityManager database;
  @Inject private Clock clock;

  /** For the container. */
  protected PlannedOrders() {}

  /** With its parts given, outside a container. */
  public PlannedOrders(EntityManager database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /**
   * Why a draw of the order is not prepared.
   *
   * @param quotas how many each of its strata would draw
   */
  public Optional<Words> refusal(DrawOrder order, Map<String, Integer> quotas) {
    Optional<PlanVersion> plan = order.plan().inForceOn(LocalDate.now(clock));
    if (plan.isEmpty()) {
      return Optional.of(
          new Words(
              "年度计划尚未批准、备案并公布（R07）",
              "the annual plan is not yet approved, filed and published (R07)"));
    }
    List<PlanItemRow> items = plan.get().items();
    if (order.isAdHoc() || items.isEmpty()) {
      return Optional.empty();
    }
    PlanFit fit = new PlanFit(items, ordersOf(order.plan()));
    return fit.objection(order)
        .or(() -> tooMany(items, fit.itemsOf(order), quotas))
        .map(PlannedOrders::outside);
  }

  /** Why its draw is not sealed. */
  public Optional<Words> refusalToSeal(DrawOrder order, Map<String, Integer> quotas) {
    return refusal(order, quotas)
        .or(
            () ->
                order.isAdHoc() && order.adHocApprovedBy().isEmpty()
                    ? Optional.of(
                        new Words(
                            "计划外任务尚未审批（R07）",
                            "the order outside the plan is not approved yet (R07)"))
                    : Optional.empty());
  }

  private static Words outside(Words why) {
    return new Words(
        why.zh() + "。请修改任务，或者说明理由列为计划外任务（R07）",
        why.en() + ". Change the order, or give the reason why it is outside the plan (R07)");
  }

  private static Optional<Words> tooMany(
      List<PlanItemRow> items, Map<String, String> own, Map<String, Integer> quotas) {
    for (PlanItemRow item : items) {
      for (Map.Entry<String, String> stratum : own.entrySet()) {
        int drawn = quotas.getOrDefault(stratum.getKey(), 0);
        if (stratum.getValue().equals(item.code())
            && item.extent() instanceof Extent.Count most
            && drawn > most.targets()) {
          return Optional.of(
              new Words(
                  "分层 %s 将抽取 %d 户，多于计划项 %s 的 %d 户"
                      .formatted(stratum.getKey(), drawn, item.code(), most.targets()),
                  "stratum %s would draw %d, more than the %d of item %s"
                      .formatted(stratum.getKey(), drawn, most.targets(), item.code())));
        }
      }
    }
    return Optional.empty();
  }

  List<DrawOrder> ordersOf(AnnualPlan plan) {
    return database
        .createQuery("select o from DrawOrder o where o.plan = :plan", DrawOrder.class)
        .setParameter("plan", plan)
        .getResultList();
  }
}
