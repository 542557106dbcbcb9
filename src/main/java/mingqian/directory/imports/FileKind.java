package mingqian.directory.imports;

import mingqian.terms.Words;

/**
 * A kind of file that the office brings 导入文件, in the order in which a whole pool is loaded: each
 * only names things of the kinds before it.
 */
public enum FileKind {
  DEPARTMENTS("departments.csv", "部门", "departments"),
  DISTRICTS("districts.csv", "行政区划", "districts"),
  ENTERPRISES("enterprises.csv", "检查对象名录库", "enterprises"),
  INSPECTORS("inspectors.csv", "执法检查人员名录库", "inspectors"),
  LEAVE("leave.csv", "请假", "leave"),
  MATTERS("matters.csv", "随机抽查事项清单", "matters"),
  RECUSALS("recusals.csv", "回避", "recusals"),
  PLAN("annual-plan.csv", "年度抽查计划", "annual plan"),
  PLAN_ITEMS("plan-items.csv", "年度抽查计划的计划项", "items of annual plans"),
  DRAWS("draws.csv", "抽查任务", "draw orders");

  private final String fileName;
  private final String zh;
  private final String en;

  FileKind(String fileName, String zh, String en) {
    this.fileName = fileName;
    this.zh = zh;
    this.en = en;
  }

  /** The name of such a file in the pool folder or among the schedules. */
  public String fileName() {
    return fileName;
  }

  /** What it holds, in both languages. */
  public Words words() {
    return new Words(zh, en);
  }
}
