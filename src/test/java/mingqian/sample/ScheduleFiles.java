package mingqian.sample;

import java.util.List;

/** Matters 随机抽查事项, annual plan 抽查计划 and draw orders 抽查任务 of the sample city. */
final class ScheduleFiles {
  private static final String PLAN = "99999920260001";
  private static final String JUNE = "2026-06-01,2026-06-26,2026-05-28 09:00,local";
  private static final String NOVEMBER = "2026-11-09,2026-11-20,2026-11-05 09:00,witness:3";

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

  static String draws() {
    CsvText csv =
        new CsvText("计划编号,任务编号,任务名称,抽取编号,类型,监管库,分层,行业,抽查事项,抽查比例,候补数,检查开始,检查结束,封存时间,随机数来源", "\n");
    june().forEach(s -> order(csv, "A", s));
    november().forEach(s -> order(csv, "B", s));
    return csv.toString();
  }

  private record Stratum(
      String name, String industries, String matters, String rate, String spare) {}

  private static List<Stratum> june() {
    return List.of(
        new Stratum("A.manufacturing", "C", "SCJG-06；STHJ-01；YJGL-01", "7%", "10"),
        new Stratum("A.tourism", "H61；L729；N78；R90", "WGLY-04；SCJG-02；XFJY-01", "8%", "8"),
        new Stratum("A.digital", "I", "WXB-01；GAJ-02；SCJG-12", "7%", "10"),
        new Stratum(
            "A.others",
            "A；B；D；E；F；G；H62；J；K；L71；L721；L725；L726；M；N77；O；P；Q；R89",
            "RSJ-01；SCJG-02；SWJ-01",
            "6%",
            "10"));
  }

  private static List<Stratum> november() {
    return List.of(
        new Stratum("B.food", "C13；C14；C15；F512；F521；F522；H62", "SCJG-05；XFJY-01", "3%", "8"),
        new Stratum("B.health", "F515；F525；O80；P83；Q", "WJW-02；XFJY-01", "3%", "8"),
        new Stratum(
            "B.safety", "C17；C18；C2；C3；D；E；F526；G；N77", "YJGL-01；STHJ-02；SCJG-06", "3%", "10"),
        new Stratum(
            "B.others",
            "A；F511；F516；F527；F528；H61；I；J；K；L；M；N78；O81；O82；R",
            "SCJG-02；RSJ-01",
            "2%",
            "8"));
  }

  private static void order(CsvText csv, String library, Stratum stratum) {
    boolean joint = library.equals("A");
    String[] when = (joint ? JUNE : NOVEMBER).split(",", -1);
    csv.row(
        PLAN,
        joint ? "999999202605280001" : "999999202611050001",
        joint ? "岚枢市2026年6月联合监管库跨部门联合抽查" : "岚枢市2026年11月重点监管库抽查",
        "2026-" + library + "-001",
        joint ? "不定向" : "定向",
        library,
        stratum.name(),
        stratum.industries(),
        stratum.matters(),
        stratum.rate(),
        stratum.spare(),
        when[0],
        when[1],
        when[2],
        when[3]);
  }
}
