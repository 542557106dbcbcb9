package mingqian.regulation;

/** Whose visits an annual cap counts 上限范围; in the rule files the name in lower case. */
public enum CapScope {
  /** Visits of one department to one enterprise. */
  DEPARTMENT,
  /** Visits of all departments to one enterprise; a joint visit counts once. */
  ALL
}
