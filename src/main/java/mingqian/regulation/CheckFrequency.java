package mingqian.regulation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import mingqian.terms.Clause;
import mingqian.terms.Library;
import mingqian.terms.RiskClass;

/**
 * How often one matter is checked at one enterprise 抽查频次 (R11).
 *
 * @param rule the rule that sets it
 * @param library the library it is for
 * @param riskClass the credit-risk class it is for, or empty for every class
 * @param matterKind the kind of matter
 * @param bound whether it is a cap or a duty
 * @param times how often, 1 to 366
 * @param years in so many calendar years, that of the visit the last of them; 1 to 10
 * @param validity the days of visits that it binds
 * @param source the order it rests on, with its edition
 */
public record CheckFrequency(
    RuleId rule,
    Library library,
    Optional<RiskClass> riskClass,
    MatterKind matterKind,
    FrequencyBound bound,
    int times,
    int years,
    Validity validity,
    Clause source) {
  static final int MOST_TIMES = 366;
  static final int MOST_YEARS = 10;

  /** Refuses numbers out of range with {@link IllegalArgumentException}. */
  public CheckFrequency {
    if (times < 1 || times > MOST_TIMES || years < 1 || years > MOST_YEARS) {
      throw new IllegalArgumentException("out of range: " + times + " in " + years + " years");
    }
  }

  /** How many of the checks fall into the years that count for a visit on that day. */
  public int counted(Collection<LocalDate> checks, LocalDate day) {
    int first = day.getYear() - years + 1;
    return (int)
        checks.stream()
            .filter(check -> check.getYear() >= first && check.getYear() <= day.getYear())
            .count();
  }

  /** Whether both say how often the same is checked at the same time. */
  boolean conflicts(CheckFrequency other) {
    return library == other.library
        && riskClass.equals(other.riskClass)
        && matterKind == other.matterKind
        && bound == other.bound
        && validity.overlaps(other.validity);
  }
}
