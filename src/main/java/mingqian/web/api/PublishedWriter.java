package mingqian.web.api;

import jakarta.json.JsonObject;
import java.util.Locale;
import java.util.Optional;
import mingqian.inspection.ResultCode;
import mingqian.publication.PublishedResult;

/**
 * Writes published results 公示结果: the same as their public pages.
 *
 * @param locale the language of the reader
 */
record PublishedWriter(Locale locale) {
  JsonObject whole(PublishedResult result) {
    JsonItem item =
        new JsonItem(locale)
            .put("id", result.result())
            .put("address", "/results/" + result.result())
            .put("creditCode", result.subject().code())
            .put("name", result.subject().name())
            .put("department", result.key().department())
            .put("correctionGround", result.key().ground());
    item.put("kind", result.origin().kind()).put("kindName", result.origin().kind().words());
    order(item, result.order());
    item.put("campaign", result.origin().campaign().map(PublishedResult.Campaign::id))
        .put("campaignTitle", result.origin().campaign().map(PublishedResult.Campaign::title));
    return item.put("inspectedOn", result.dates().inspected())
        .put("publishedOn", result.dates().published())
        .put("dueOn", result.dates().due())
        .put("late", result.dates().isLate())
        .put("matters", result.items().stream().map(this::matter).toList())
        .build();
  }

  private static void order(JsonItem item, Optional<PublishedResult.Order> order) {
    Optional<PublishedResult.Order.Plan> plan = order.map(PublishedResult.Order::plan);
    Optional<PublishedResult.Order.Task> task = order.map(PublishedResult.Order::task);
    item.put("draw", order.map(PublishedResult.Order::draw))
        .put("plan", plan.map(PublishedResult.Order.Plan::number))
        .put("planName", plan.map(PublishedResult.Order.Plan::name))
        .put("task", task.map(PublishedResult.Order.Task::number))
        .put("taskName", task.map(PublishedResult.Order.Task::name))
        .put("taskType", task.map(PublishedResult.Order.Task::type));
  }

  private JsonItem matter(PublishedResult.Item matter) {
    return new JsonItem(locale)
        .put("code", matter.matter())
        .put("name", matter.title().name())
        .put("item", matter.title().item())
        .put("department", matter.office().code())
        .put("departmentName", matter.office().name())
        .put("results", matter.codes().stream().map(this::code).toList());
  }

  private JsonItem code(ResultCode code) {
    return new JsonItem(locale).put("code", code.number()).put("text", code.words());
  }
}
