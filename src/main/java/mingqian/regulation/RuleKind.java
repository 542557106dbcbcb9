package mingqian.regulation;

/** How strictly a rule binds 规则性质; in the rule files the name in lower case. */
public enum RuleKind {
  /** Never broken 硬性规则: what breaks it is refused. */
  HARD,
  /** A number or choice that the office confirms 参数. */
  PARAMETER,
  /** A day by which something is due 期限; what is late is shown as late. */
  DEADLINE,
  /** Kept where it can be 优先, and recorded where it yields. */
  PREFERENCE
}
