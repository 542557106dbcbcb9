package mingqian.terms;

/**
 * A national credit-risk class 信用风险分类, A (low) to D (high). An internal reference that is never
 * published; it is not a {@link Library}.
 */
public enum RiskClass {
  A,
  B,
  C,
  D
}
