package mingqian.access;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import mingqian.terms.Words;

/** A part of what a role may do over the interface for machines 接口权限; a token has some of them. */
public enum Right {
  /** Reading whatever the role may read. */
  READ(
      "读取",
      "Read",
      Role.COORDINATOR,
      Role.LIAISON,
      Role.APPROVER,
      Role.FILING_OFFICER,
      Role.REVIEWER,
      Role.INSPECTOR,
      Role.AUDITOR),
  /** Bringing files into the directories. */
  IMPORTS("导入名录", "Imports", Role.COORDINATOR),
  /** The steps of draws. */
  DRAWS("办理抽取", "Draws", Role.COORDINATOR, Role.LIAISON, Role.APPROVER),
  /** The life of annual plans, the orders outside of them and the plans of special inspections. */
  PLANS("办理计划", "Plans", Role.COORDINATOR, Role.LIAISON, Role.APPROVER, Role.FILING_OFFICER),
  /** The papers of visits that no draw orders. */
  FILINGS("办理备案", "Filings", Role.COORDINATOR, Role.LIAISON, Role.APPROVER, Role.FILING_OFFICER),
  /** The life of visits. */
  ASSIGNMENTS("办理检查", "Assignments", Role.COORDINATOR, Role.INSPECTOR),
  /** Review and correction of results. */
  RESULTS("审核结果", "Results", Role.REVIEWER, Role.LIAISON, Role.INSPECTOR);

  private final String zh;
  private final String en;

  @SuppressWarnings("ImmutableEnumChecker") // a set that nothing changes
  private final Set<Role> roles;

  Right(String zh, String en, Role... roles) {
    this.zh = zh;
    this.en = en;
    this.roles = Set.of(roles);
  }

  /** The rights that a token of the role may have. */
  public static Set<Right> of(Role role) {
    return Arrays.stream(values())
        .filter(right -> right.roles.contains(role))
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Right.class)));
  }

  /** The right in both languages. */
  public Words words() {
    return new Words(zh, en);
  }
}
