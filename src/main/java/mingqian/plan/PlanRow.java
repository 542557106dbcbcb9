package mingqian.plan;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One annual plan 抽查计划 as a row says it.
 *
 * @param number 计划编号: six digits of region, four of year, then a serial
 * @param name 计划名称, not blank
 * @param year 年度
 */
public record PlanRow(String number, String name, int year, Papers papers) {
  /**
   * What a plan needs before its first draw (R07): each step is empty until it is done.
   *
   * @param published 公布日期
   */
  public record Papers(Approval approval, Filing filing, Optional<LocalDate> published) {}

  /**
   * The approval.
   *
   * @param by 审批机关, may be empty
   * @param on 批准日期
   */
  public record Approval(String by, Optional<LocalDate> on) {}

  /**
   * The filing 备案.
   *
   * @param with 备案机关, may be empty
   * @param number 备案号, may be empty until the filing is answered
   */
  public record Filing(String with, String number) {}
}
