package mingqian.draw;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import mingqian.draw.Randomness.Lottery;
import mingqian.regulation.LotteryGame;
import mingqian.regulation.Regulation;
import mingqian.terms.Words;

/**
 * The lotteries that a draw names 写明的彩票, against the games that the rules know.
 *
 * @param named in the order of the notice; lotteries only
 * @param regulation the rules of the draw
 * @param opens the first day of visits
 */
public record NamedLotteries(List<Lottery> named, Regulation regulation, LocalDate opens) {
  /** Keeps its own copy of the names. */
  public NamedLotteries {
    named = List.copyOf(named);
  }

  /** Those among all that a draw names. */
  public static NamedLotteries of(
      List<Randomness> randomness, Regulation regulation, LocalDate opens) {
    return new NamedLotteries(only(randomness), regulation, opens);
  }

  /** The lotteries among what is named. */
  public static List<Lottery> only(List<Randomness> randomness) {
    return randomness.stream().filter(Lottery.class::isInstance).map(Lottery.class::cast).toList();
  }

  /** The game of a lottery, if the rules know it and its issues are numbered so. */
  public Optional<LotteryGame> game(Lottery lottery) {
    return regulation
        .lottery(lottery.game(), opens)
        .filter(game -> lottery.issue().matches("[0-9]{" + game.numbers().issue() + "}"));
  }

  /** How many bits all of them are worth at least. */
  public int bits() {
    return named.stream()
        .flatMap(lottery -> game(lottery).stream())
        .mapToInt(game -> game.numbers().bits())
        .sum();
  }

  /** Whether the digits have the length that the game publishes. */
  public boolean accepts(Lottery lottery, String digits) {
    return lottery.accepts(digits)
        && game(lottery).filter(game -> game.numbers().digits() == digits.length()).isPresent();
  }

  /** Why they cannot be named: an unknown game, an issue of another form, or too few bits. */
  public Optional<Words> refusal() {
    Optional<Lottery> strange = named.stream().filter(one -> game(one).isEmpty()).findFirst();
    if (strange.isPresent()) {
      return Optional.of(
          new Words(
              "规则文件 lotteries.csv 中没有这种彩票，或期号位数不对：" + strange.get() + "（R15）",
              "no game of lotteries.csv, or an issue of another length: "
                  + strange.get()
                  + " (R15)"));
    }
    int bits = bits();
    return named.isEmpty() || bits >= LotteryGame.LEAST_BITS
        ? Optional.empty()
        : Optional.of(
            new Words(
                "写明的彩票合计 " + bits + " 比特，不足 " + LotteryGame.LEAST_BITS + " 比特，请再写明一种或几期（R15）",
                "the lotteries named are worth "
                    + bits
                    + " bits, "
                    + LotteryGame.LEAST_BITS
                    + " are needed: name another issue (R15)"));
  }
}
