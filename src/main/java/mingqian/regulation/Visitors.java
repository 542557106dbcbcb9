package mingqian.regulation;

import java.util.Locale;
import mingqian.terms.Words;

/** Who visits in a window 由谁检查 (R01, R12). */
public enum Visitors {
  /** The departments concerned together, once, with inspectors of the joint pool 联合检查. */
  JOINT(
      "有关部门联合检查，从联合人员库抽取检查人员", "the departments concerned in one joint visit, from the joint pool"),
  /** The department in charge; several of them together 主管部门检查. */
  DEPARTMENT("主管部门检查，涉及几个部门的联合检查", "the department in charge; several of them jointly");

  private final String zh;
  private final String en;

  Visitors(String zh, String en) {
    this.zh = zh;
    this.en = en;
  }

  /** Who they are in both languages. */
  public Words words() {
    return new Words(zh, en);
  }

  /** The visitors as written in the rule files. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
