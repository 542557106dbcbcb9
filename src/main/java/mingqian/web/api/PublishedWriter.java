package mingqian.web.api;

import jakarta.json.JsonObject;
import java.util.Locale;
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
    order(item, result.order());
    return item.put("inspectedOn", result.dates().inspected())
        .put("publishedOn", result.dates().published())
        .put("dueOn", result.dates().due())
        .put("late", result.dates().isLate())
        .put("matters", result.items().stream().map(this::matter).toList())
        .build();
  }

  private static void order(JsonItem item, PublishedResult.Order order) {
    item.put("draw", order.draw())
        .put("plan", order.plan().number())
        .put("planName", order.plan().name())
        .put("task", order.task().number())
        .put("taskName", order.task().name())
        .put("taskType", order.task().type());
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
