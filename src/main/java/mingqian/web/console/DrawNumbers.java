package mingqian.web.console;

import java.math.BigDecimal;
import java.util.List;
import mingqian.ceremony.Draw;
import mingqian.ceremony.ExclusionCount;
import mingqian.ceremony.StratumCount;
import mingqian.regulation.Regulation;
import mingqian.regulation.Rule;
import mingqian.terms.Words;

/**
 * The numbers of a draw, as they are explained to people 抽取数量.
 *
 * @param strata in order of name
 * @param exclusions by library and rule
 */
public record DrawNumbers(List<StratumLine> strata, List<ExclusionLine> exclusions) {
  /** Keeps its own copies. */
  public DrawNumbers {
    strata = List.copyOf(strata);
    exclusions = List.copyOf(exclusions);
  }

  /**
   * Of a draw.
   *
   * @param regulation the edition that words the rules
   */
  static DrawNumbers of(Draw draw, Regulation regulation) {
    return new DrawNumbers(
        draw.strata().stream().map(StratumLine::new).toList(),
        draw.exclusions().stream()
            .map(count -> new ExclusionLine(count, wording(count.rule(), regulation)))
            .toList());
  }

  private static Words wording(String rule, Regulation regulation) {
    return regulation.rules().stream()
        .filter(known -> known.id().id().equals(rule))
        .reduce((earlier, later) -> later)
        .map(Rule::wording)
        .orElseGet(() -> new Words(rule, rule));
  }

  /** How many can be drawn. */
  public int frame() {
    return strata.stream().mapToInt(line -> line.count().frame()).sum();
  }

  /** How many are drawn. */
  public int quota() {
    return strata.stream().mapToInt(line -> line.count().quota()).sum();
  }

  /** How many wait behind them. */
  public int reserve() {
    return strata.stream().map(StratumLine::count).mapToInt(StratumCount::reserve).sum();
  }

  /** Rates times frames before rounding. */
  public String share() {
    return strata.stream()
        .map(line -> new BigDecimal(line.share()))
        .reduce(BigDecimal.ZERO, BigDecimal::add)
        .toPlainString();
  }

  /** How many are kept out. */
  public int excluded() {
    return exclusions.stream().map(ExclusionLine::count).mapToInt(ExclusionCount::count).sum();
  }
}
