package mingqian.sample;

import java.util.List;

/** Matters 随机抽查事项 and annual plan 抽查计划 of the sample city. */
final class ScheduleFiles {
  /** The one plan of the year, under which every draw order stands. */
  static final String PLAN = "99999920260001";

  private ScheduleFiles() {}

  static String matters() {
    CsvText csv =
        new CsvText("编号,抽查事项名称,抽查子项,抽查主体,抽查依据,抽查对象,抽查比例,抽查频次,抽查方式,检查人员要求,类别,席位,所需资质,资质人数", "\r\n");
    MatterTable.all().forEach(m -> matter(csv, m));
    return csv.toString();
  }

  private static void matter(CsvText csv, List<String> part) {
    String qualification = part.get(10);
    String seats = part.get(9);
    String demand = seats + "人" + (qualification.isEmpty() ? "" : "，其中1人具备" + qualification + "资格");
    csv.row(
        part.get(0),
        part.get(2),
        part.get(3),
        part.get(1),
        part.get(4),
        part.get(5) + "（" + part.get(6) + "库）",
        part.get(7),
        part.get(8),
        part.get(11).equals("重点") ? "实地检查" : "实地检查、书面检查",
        demand,
        part.get(11),
        seats,
        qualification,
        qualification.isEmpty() ? "0" : "1");
  }

  static String annualPlan() {
    CsvText csv = new CsvText("计划编号,计划名称,年度,审批机关,批准日期,备案机关,备案号,公布日期", "\n");
    csv.row(
        PLAN,
        "岚枢市2026年度跨部门联合双随机抽查工作计划",
        "2026",
        "岚枢市人民政府",
        "2026-02-09",
        "岚枢市司法局",
        "涉检备〔2026〕1号",
        "2026-02-12");
    return csv.toString();
  }
}
