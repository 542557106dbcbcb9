package mingqian.regulation;

import java.util.Optional;
import mingqian.terms.Clause;
import mingqian.terms.Library;
import mingqian.terms.RiskClass;

/**
 * The sampling rate 抽查比例 of a library, class and kind of matter (R11, R11b).
 *
 * @param rule the rule that sets it
 * @param library the library it is for
 * @param riskClass the credit-risk class it is for, or empty for every class
 * @param matterKind the kind of matter; it decides whether the rate is a ceiling or a floor
 * @param rate in 1/10,000, 1 to 10,000
 * @param validity the first days of visits that it binds
 * @param source the order it rests on, with its edition
 */
public record SamplingRate(
    RuleId rule,
    Library library,
    Optional<RiskClass> riskClass,
    MatterKind matterKind,
    int rate,
    Validity validity,
    Clause source) {
  /** A rate of 100 %. */
  public static final int WHOLE = 10_000;

  /** Refuses a rate out of range with {@link IllegalArgumentException}. */
  public SamplingRate {
    if (rate < 1 || rate > WHOLE) {
      throw new IllegalArgumentException("a rate of 1 to 10000 expected, found " + rate);
    }
  }

  /**
   * Whether a draw order may ask for that rate.
   *
   * @param ordered in 1/10,000
   */
  public boolean permits(int ordered) {
    return switch (matterKind) {
      case GENERAL -> ordered >= 1 && ordered <= rate;
      case KEY -> ordered >= 1 && ordered <= WHOLE;
      case PUBLIC_INFORMATION -> ordered >= rate && ordered <= WHOLE;
    };
  }
}
