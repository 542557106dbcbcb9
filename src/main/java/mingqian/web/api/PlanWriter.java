package mingqian.web.api;

import jakarta.json.JsonObject;
import java.util.Locale;
import mingqian.ceremony.DrawState;
import mingqian.ceremony.PlanProgress.OrderLine;
import mingqian.ceremony.PlanProgress.Progress;
import mingqian.plan.AnnualPlan;
import mingqian.plan.PlanConfirmation;
import mingqian.plan.PlanItemRow;
import mingqian.plan.PlanItemRow.Extent;
import mingqian.plan.PlanVersion;
import mingqian.terms.DateSpan;

/**
 * Writes an annual plan 抽查计划.
 *
 * @param locale the language of the reader
 */
record PlanWriter(Locale locale) {
  /** A plan without its items, for lists of staff. */
  JsonItem item(AnnualPlan plan) {
    return head(plan)
        .put("state", plan.latest().papers())
        .put("stateName", plan.latest().papers().words())
        .put("version", plan.latest().ordinal())
        .put("address", "/api/plans/" + plan.number());
  }

  /** All of a plan, for staff. */
  JsonObject whole(AnnualPlan plan, Progress progress) {
    return item(plan)
        .put("finished", progress.isFinished())
        .put("versions", plan.versions().stream().map(this::version).toList())
        .put("orders", progress.orders().stream().map(this::order).toList())
        .build();
  }

  /** What is public of a plan: its published versions. */
  JsonObject published(AnnualPlan plan) {
    return head(plan).put("versions", plan.published().stream().map(this::open).toList()).build();
  }

  private JsonItem head(AnnualPlan plan) {
    return new JsonItem(locale)
        .put("number", plan.number())
        .put("name", plan.name())
        .put("year", plan.year());
  }

  private JsonItem open(PlanVersion version) {
    return new JsonItem(locale)
        .put("version", version.ordinal())
        .put("ground", version.changeGround())
        .put("approvedOn", version.approvedOn())
        .put("filedWith", version.filing().with())
        .put("filingNumber", version.filing().number())
        .put("publishedOn", version.publishedOn())
        .put("items", version.items().stream().map(this::item).toList());
  }

  private JsonItem version(PlanVersion version) {
    return open(version)
        .put("state", version.papers())
        .put("takenOver", version.isTakenOver())
        .put("draftedBy", version.draftedBy())
        .put("approvedBy", version.approvedBy())
        .put("receipt", version.filing().receipt())
        .put("reply", version.filing().reply())
        .put("confirmations", version.confirmations().stream().map(this::confirmation).toList());
  }

  private JsonItem confirmation(PlanConfirmation one) {
    String answer = one.isWaiting() ? "waiting" : one.isConfirmed() ? "confirmed" : "declined";
    return new JsonItem(locale)
        .put("department", one.department())
        .put("answer", answer)
        .put("reason", one.reason())
        .put("answeredBy", one.answeredBy());
  }

  private JsonItem item(PlanItemRow item) {
    JsonItem written =
        new JsonItem(locale)
            .put("code", item.code())
            .put("department", item.title().department())
            .put("kind", item.title().kind())
            .put("library", item.scope().frame().library().name())
            .put("industries", item.scope().frame().industries().stream().sorted().toList())
            .put("matters", item.scope().matters().stream().sorted().toList());
    if (item.extent() instanceof Extent.Count most) {
      written.put("targets", most.targets());
    } else {
      written.put("rate", item.extent().words().en());
    }
    return written
        .put("window", span(item.timing().window()))
        .put("batches", item.timing().batches());
  }

  private JsonItem span(DateSpan span) {
    return new JsonItem(locale).put("from", span.from()).put("until", span.until());
  }

  private JsonItem order(OrderLine line) {
    return new JsonItem(locale)
        .put("number", line.order().number())
        .put("name", line.order().name())
        .put("items", line.items())
        .put("outsidePlan", line.order().adHocReason())
        .put("outsidePlanApprovedBy", line.order().adHocApprovedBy())
        .put("draw", line.draw().map(draw -> draw.id()))
        .put("drawState", line.draw().<DrawState>map(draw -> draw.state()));
  }
}
