package mingqian.sample;

import java.util.List;

/** The items 计划项 of the annual plan of the sample city, from which its orders derive. */
final class PlanItemFile {
  private static final String HEADINGS = "计划编号,计划项,牵头部门,类型,监管库,行业,抽查事项,抽查比例,抽查户数,检查开始,检查结束,批次";

  private PlanItemFile() {}

  /**
   * What the items of one library have in common.
   *
   * @param suffix of their codes
   * @param times first and last day, as in the file
   */
  private record Part(String library, String kind, String suffix, String times, int batches) {}

  static String text() {
    CsvText csv = new CsvText(HEADINGS, "\n");
    Part key = new Part("B", "定向", "", "2026-03-23,2026-12-04", 2);
    Part year = new Part("B", "定向", "-12", "2026-12-17,2026-12-29", 1);
    Part joint = new Part("A", "不定向", "", "2026-06-01,2026-06-26", 1);
    Part general = new Part("C", "不定向", "", "2026-06-08,2026-09-24", 2);
    rows(csv, joint, OrderStrata.jointLibrary());
    rows(csv, key, OrderStrata.keyLibrary("2%", "SCJG-11；RSJ-01"));
    rows(csv, year, OrderStrata.keyLibrary("3%", "SCJG-02；RSJ-01"));
    csv.row(
        ScheduleFiles.PLAN,
        "B.spot",
        "SCJG",
        "不定向",
        "B",
        "C1；F52；H62",
        "SCJG-05；XFJY-01",
        "2%",
        "",
        "2026-01-05",
        "2026-12-30",
        "8");
    rows(csv, general, OrderStrata.generalLibrary());
    return csv.toString();
  }

  private static void rows(CsvText csv, Part part, List<OrderStrata.Stratum> strata) {
    String[] times = part.times().split(",", -1);
    for (OrderStrata.Stratum stratum : strata) {
      csv.row(
          ScheduleFiles.PLAN,
          stratum.name() + part.suffix(),
          stratum.matters().split("-", -1)[0],
          part.kind(),
          part.library(),
          stratum.industries(),
          stratum.matters(),
          stratum.rate(),
          "",
          times[0],
          times[1],
          Integer.toString(part.batches()));
    }
  }
}
