package mingqian.terms;

/** A supervision library 监管库. It is not a credit-risk class: see {@link RiskClass}. */
public enum Library {
  /** Joint supervision 联合监管库. */
  A,
  /** Key supervision 重点监管库. */
  B,
  /** General supervision 一般监管库. */
  C
}
