package mingqian.regulation;

import java.time.LocalDate;
import java.util.Optional;
import mingqian.terms.Clause;
import mingqian.terms.Words;

/**
 * A quiet period 企业安静期: days on which those whom it protects are not visited, beside the window of
 * their library (R01). A day is quiet where all conditions hold.
 *
 * @param rule the rule that sets it
 * @param scope whom it protects
 * @param span the days between which it holds
 * @param monthDays the days of every month on which it holds, or empty for all
 * @param wording why it is quiet
 * @param source the order it rests on, with its edition
 */
public record QuietPeriod(
    RuleId rule,
    QuietScope scope,
    Validity span,
    Optional<MonthDays> monthDays,
    Words wording,
    Clause source) {

  /** Whether the day is quiet for those whom the period protects. */
  public boolean holdsOn(LocalDate day) {
    return span.contains(day) && monthDays.map(days -> days.contains(day)).orElse(true);
  }

  /** Whether the target is not to be visited on that day. */
  public boolean forbids(TargetTraits target, LocalDate day) {
    return holdsOn(day) && scope.covers(target);
  }
}
