package mingqian.regulation;

import java.util.Optional;
import java.util.Set;
import mingqian.terms.Clause;
import mingqian.terms.Library;
import mingqian.terms.RiskClass;
import mingqian.terms.Words;

/**
 * A precedence row 归库次序: who fits it stands in its library, unless a row of smaller rank fits too.
 *
 * @param rule the rule that orders it
 * @param rank 1 to 999, the smallest first
 * @param library where those who fit stand
 * @param fit whom it fits
 * @param words why, in both languages
 * @param validity the days on which it orders
 * @param source the order it rests on, with its edition
 */
public record PlacementRow(
    RuleId rule,
    int rank,
    Library library,
    Fit fit,
    Words words,
    Validity validity,
    Clause source) {
  static final int MOST_RANK = 999;

  /**
   * Whom a row fits: those who match every part that is given.
   *
   * @param classes the credit-risk classes, or empty for every class and for none
   * @param industries the beginnings of industry codes, or empty for every industry
   * @param words words of which the ground of the placement holds one, or empty for every ground
   */
  public record Fit(
      Optional<Set<RiskClass>> classes,
      Optional<Set<String>> industries,
      Optional<Set<String>> words) {
    /** Everybody. */
    static final Fit ALL = new Fit(Optional.empty(), Optional.empty(), Optional.empty());

    boolean covers(PlacementTraits traits) {
      return classes.map(own -> traits.riskClass().filter(own::contains).isPresent()).orElse(true)
          && industries
              .map(own -> own.stream().anyMatch(traits.industry()::startsWith))
              .orElse(true)
          && words.map(own -> own.stream().anyMatch(traits.ground()::contains)).orElse(true);
    }
  }

  /** Whether both rank alike on some day and lead to different libraries. */
  boolean conflicts(PlacementRow other) {
    return rank == other.rank && library != other.library && validity.overlaps(other.validity);
  }
}
