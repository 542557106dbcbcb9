package mingqian.sample;

import java.util.List;

/**
 * Where an enterprise stands 归库: library, credit-risk class and the reason of the library. Poor
 * credit comes first, then key trades, then the joint library, else the general one; a few stand
 * otherwise, because classes change monthly and libraries by order.
 *
 * @param library A, B or C
 * @param risk credit-risk class A to D
 * @param reason the reason, Chinese
 */
record Placement(String library, String risk, String reason) {
  private static final List<String> GOOD = List.of("信用良好", "纳税大户", "重点投资项目", "信用良好且连续三年无处罚");

  static Placement of(Industry industry, EnterpriseForm form, Lots lots) {
    boolean joint = isJoint(industry.kind());
    int risk = joint ? lots.weighted(55, 33, 9, 3) : lots.weighted(22, 55, 18, 5);
    String letter = "ABCD".substring(risk, risk + 1);
    if (risk == 3 && lots.perMille(960)) {
      return new Placement("B", letter, "信用风险较高");
    }
    if (risk == 2 && lots.perMille(170)) {
      return new Placement("B", letter, "一年内受到行政处罚");
    }
    if (industry.kind() == Industry.Kind.KEY && lots.perMille(985)) {
      return new Placement("B", letter, "涉及安全、质量和公共利益的重点行业");
    }
    return joint ? joint(industry.kind(), letter, lots) : general(form, letter, lots);
  }

  private static Placement joint(Industry.Kind kind, String risk, Lots lots) {
    if (lots.perMille(40)) {
      return new Placement("C", risk, "规模未达联合监管库标准");
    }
    return new Placement(
        "A",
        risk,
        switch (kind) {
          case MANUFACTURING -> "制造业企业";
          case TOURISM -> "旅游业企业";
          default -> "数字经济企业";
        });
  }

  private static Placement general(EnterpriseForm form, String risk, Lots lots) {
    boolean company = form == EnterpriseForm.COMPANY;
    return company && risk.equals("A") && lots.perMille(330)
        ? new Placement("A", risk, lots.of(GOOD))
        : new Placement("C", risk, "不属于联合监管库和重点监管库");
  }

  private static boolean isJoint(Industry.Kind kind) {
    return switch (kind) {
      case MANUFACTURING, TOURISM, DIGITAL -> true;
      case KEY, OTHER -> false;
    };
  }
}
