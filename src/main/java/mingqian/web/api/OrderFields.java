package mingqian.web.api;

import java.util.Map;
import mingqian.ceremony.OrderFile;

/** The fields of a request for a draw and the headings of a file of orders 任务字段. */
final class OrderFields {
  /** The fields of the request by heading, as in {@link OrderFile#HEADINGS}. */
  static final Map<String, String> BY_HEADING =
      Map.ofEntries(
          Map.entry("计划编号", "plan"),
          Map.entry("任务编号", "number"),
          Map.entry("任务名称", "name"),
          Map.entry("抽取编号", "id"),
          Map.entry("类型", "kind"),
          Map.entry("监管库", "library"),
          Map.entry("分层", "strata[].name"),
          Map.entry("行业", "strata[].industries"),
          Map.entry("信用风险分类", "strata[].classes"),
          Map.entry("抽查事项", "strata[].matters"),
          Map.entry("抽查比例", "strata[].rate"),
          Map.entry("候补数", "strata[].reserve"),
          Map.entry("检查开始", "window.from"),
          Map.entry("检查结束", "window.until"),
          Map.entry("封存时间", "sealAt"),
          Map.entry("随机数来源", "randomness"));

  private OrderFields() {}

  /** The field of the request that a heading and a row of the file stand for. */
  static String of(String heading, int row) {
    int stratum = Math.max(0, row - 2);
    return BY_HEADING.getOrDefault(heading, "strata[]").replace("[]", "[" + stratum + "]");
  }
}
