package mingqian.regulation;

import java.util.Optional;
import java.util.regex.Pattern;
import mingqian.terms.CreditCode;
import mingqian.terms.DistrictCode;
import mingqian.terms.Library;
import mingqian.terms.RiskClass;

/**
 * What the regulation needs to know of a target 检查对象 to say when it may be visited.
 *
 * @param library its library
 * @param district its district
 * @param industry its industry code: a section letter of GB/T 4754, A to T, and up to four digits
 * @param park the name of its park 园区 as the directory writes it, or empty where it is in none
 * @param riskClass its credit-risk class 信用风险分类, if it has one and it is known here; internal
 * @param code its credit code, or empty where only a pseudonym is known; then a quiet period of one
 *     single enterprise does not match it
 */
public record TargetTraits(
    Library library,
    DistrictCode district,
    String industry,
    Optional<String> park,
    Optional<RiskClass> riskClass,
    Optional<CreditCode> code) {
  static final Pattern INDUSTRY = Pattern.compile("[A-T][0-9]{0,4}");

  /** Of whose park and class nothing is known. */
  public static TargetTraits of(
      Library library, DistrictCode district, String industry, Optional<CreditCode> code) {
    return new TargetTraits(library, district, industry, Optional.empty(), Optional.empty(), code);
  }

  /** Refuses another form of industry code with {@link IllegalArgumentException}. */
  public TargetTraits {
    if (!INDUSTRY.matcher(industry).matches()) {
      throw new IllegalArgumentException("not an industry code: " + industry);
    }
  }
}
