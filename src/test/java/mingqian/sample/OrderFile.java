package mingqian.sample;

import java.util.List;

/** The draw orders 抽查任务 of the sample year, in order of their seals. */
final class OrderFile {
  private static final String HEADINGS =
      "计划编号,任务编号,任务名称,抽取编号,类型,监管库,分层,行业,抽查事项,抽查比例,候补数,检查开始,检查结束,封存时间,随机数来源";

  private OrderFile() {}

  /**
   * An order.
   *
   * @param draw the id of its draw
   * @param name 任务名称 without the city and the year
   * @param kind 定向 or 不定向
   * @param times first and last day of visits, time of sealing, randomness, as in the file
   */
  private record Order(
      String draw, String name, String kind, String times, List<OrderStrata.Stratum> strata) {
    String number() {
      return "999999" + times.split(",", -1)[2].substring(0, 10).replace("-", "") + "0001";
    }

    String library() {
      return draw.substring(5, 6);
    }
  }

  private static List<Order> orders() {
    return List.of(
        new Order(
            "2026-B-001",
            "3月重点监管库抽查",
            "定向",
            "2026-03-23,2026-04-10,2026-03-19 09:00,local",
            OrderStrata.keyLibrary("2%", "SCJG-11；RSJ-01")),
        new Order(
            "2026-A-001",
            "6月联合监管库跨部门联合抽查",
            "不定向",
            "2026-06-01,2026-06-26,2026-05-28 09:00,local",
            OrderStrata.jointLibrary()),
        new Order(
            "2026-C-001",
            "6月一般监管库抽查",
            "不定向",
            "2026-06-08,2026-06-26,2026-06-04 09:00,local",
            OrderStrata.generalLibrary()),
        new Order(
            "2026-C-002",
            "9月一般监管库抽查",
            "不定向",
            "2026-09-02,2026-09-24,2026-08-27 09:00,local",
            OrderStrata.generalLibrary()),
        new Order(
            "2026-B-002",
            "11月重点监管库抽查",
            "定向",
            "2026-11-09,2026-12-04,2026-11-05 09:00,witness:3",
            OrderStrata.keyLibrary("2%", "SCJG-11；RSJ-01")),
        new Order(
            "2026-B-003",
            "12月重点监管库抽查",
            "定向",
            "2026-12-17,2026-12-29,2026-12-15 09:00,witness:3",
            OrderStrata.keyLibrary("3%", "SCJG-02；RSJ-01")));
  }

  static String text() {
    CsvText csv = new CsvText(HEADINGS, "\n");
    for (Order order : orders()) {
      order.strata().forEach(stratum -> row(csv, order, stratum));
    }
    return csv.toString();
  }

  private static void row(CsvText csv, Order order, OrderStrata.Stratum stratum) {
    String[] times = order.times().split(",", -1);
    csv.row(
        ScheduleFiles.PLAN,
        order.number(),
        "岚枢市2026年" + order.name(),
        order.draw(),
        order.kind(),
        order.library(),
        stratum.name(),
        stratum.industries(),
        stratum.matters(),
        stratum.rate(),
        stratum.spare(),
        times[0],
        times[1],
        times[2],
        times[3]);
  }
}
