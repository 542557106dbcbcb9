package mingqian.regulation;

import java.util.Optional;
import mingqian.terms.Clause;
import mingqian.terms.Library;

/**
 * That not the same inspectors visit an enterprise again and again 检查人员轮换 (R17). It yields where a
 * department would become too small for its visits.
 *
 * @param rule the rule that asks for it
 * @param library whose enterprises it is for, or empty for every library
 * @param visits whoever was at one of so many last visits stays away; 1 to 10
 * @param years and only those of so many calendar years count, that of the new visit the last of
 *     them; 1 to 10
 * @param validity the first days of visits that it binds
 * @param source the order it rests on, with its edition
 */
public record Rotation(
    RuleId rule,
    Optional<Library> library,
    int visits,
    int years,
    Validity validity,
    Clause source) {
  static final int MOST_VISITS = 10;

  /** Refuses numbers out of range with {@link IllegalArgumentException}. */
  public Rotation {
    if (visits < 1 || visits > MOST_VISITS || years < 1 || years > CheckFrequency.MOST_YEARS) {
      throw new IllegalArgumentException("out of range: " + visits + " in " + years + " years");
    }
  }
}
