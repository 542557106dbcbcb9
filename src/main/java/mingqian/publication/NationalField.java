package mingqian.publication;

import java.time.format.DateTimeFormatter;
import java.util.function.Function;
import java.util.stream.Collectors;
import mingqian.publication.PublishedResult.Campaign;
import mingqian.publication.PublishedResult.Item;
import mingqian.publication.PublishedResult.Order;
import mingqian.terms.Words;

/** A column of the daily file 每日公示文件字段 in the field names of the national system. */
enum NationalField {
  ENTERPRISE("entName", "检查对象名称", "Name of the enterprise"),
  CREDIT_CODE("uniscid", "统一社会信用代码", "Unified social credit code"),
  PLAN_NUMBER(
      "raninsPlanId",
      "抽查计划编号；专项检查写专项检查计划的编号",
      "Number of the annual plan; of a special inspection that of its campaign"),
  PLAN_NAME(
      "raninsPlaneName",
      "抽查计划名称；专项检查写专项检查计划的名称",
      "Name of the annual plan; of a special inspection that of its campaign"),
  TASK_NUMBER("raninsTaskId", "抽查任务编号", "Number of the draw order"),
  TASK_NAME("raninsTaskName", "抽查任务名称", "Name of the draw order"),
  TYPE(
      "raninsTypeName",
      "抽查类型：定向、不定向；非抽查检查写检查类型，任务为空",
      "Type: 定向 directed, 不定向 undirected; of an inspection without a draw its kind, and no order"),
  AUTHORITY("insAuth", "检查机关", "Department that inspected"),
  DATE("insDate", "检查日期，年-月-日", "Day of the inspection, year-month-day"),
  ITEM(
      "raninsItemName",
      "抽查事项；有子项的写作“事项：子项”",
      "Matter; with a sub-item it reads \"matter：sub-item\""),
  RESULT("raninsCheckResName", "检查结果，多项以“；”分隔", "Results, several separated by \"；\"");

  private static final String SEPARATOR = "；";

  private final String heading;
  private final String zh;
  private final String en;

  NationalField(String heading, String zh, String en) {
    this.heading = heading;
    this.zh = zh;
    this.en = en;
  }

  /** The national name. */
  String heading() {
    return heading;
  }

  /** What it means, in both languages. */
  Words words() {
    return new Words(zh, en);
  }

  /** What stands in the column for one matter of a result. */
  String value(PublishedResult result, Item item) {
    return switch (this) {
      case ENTERPRISE -> result.subject().name();
      case CREDIT_CODE -> result.subject().code().value();
      case PLAN_NUMBER ->
          order(result, order -> order.plan().number(), campaign -> String.valueOf(campaign.id()));
      case PLAN_NAME -> order(result, order -> order.plan().name(), Campaign::title);
      case TASK_NUMBER -> order(result, order -> order.task().number(), campaign -> "");
      case TASK_NAME -> order(result, order -> order.task().name(), campaign -> "");
      case TYPE ->
          result
              .order()
              .map(order -> order.task().type())
              .orElse(result.origin().kind().words().zh());
      case AUTHORITY -> item.office().name().zh();
      case DATE -> DateTimeFormatter.ISO_LOCAL_DATE.format(result.dates().inspected());
      case ITEM -> title(item.title());
      case RESULT ->
          item.codes().stream()
              .map(code -> code.words().zh())
              .collect(Collectors.joining(SEPARATOR));
    };
  }

  private static String order(
      PublishedResult result, Function<Order, String> drawn, Function<Campaign, String> special) {
    return result.order().map(drawn).or(() -> result.origin().campaign().map(special)).orElse("");
  }

  private static String title(Item.Title title) {
    return title.item().isEmpty() ? title.name() : title.name() + "：" + title.item();
  }
}
