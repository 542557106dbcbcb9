package mingqian.ceremony;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import mingqian.draw.NamedLotteries;
import mingqian.draw.Randomness;
import mingqian.draw.Randomness.Drand;
import mingqian.draw.Randomness.Lottery;
import mingqian.regulation.LotteryGame;
import mingqian.regulation.Regulation;
import mingqian.terms.Words;

/**
 * The randomness that an order names 写明的随机数来源, against the rules and the clock.
 *
 * @param named in the order of the notice
 * @param regulation the rules in force
 * @param opens the first day of visits
 */
record NamedRandomness(List<Randomness> named, Regulation regulation, LocalDate opens) {
  private static final int SIGNATURE_DIGITS = 96;

  /**
   * Why the draw cannot name it, if it is sealed at that moment: unknown, too little, too early.
   */
  Optional<Words> refusal(Instant sealed) {
    return lotteries()
        .refusal()
        .or(
            () ->
                missed(named, sealed)
                    .map(
                        round ->
                            new Words(
                                "信标轮次 " + round + " 在封存后不足 60 秒产生，请写明更晚的轮次（R15）",
                                "the round "
                                    + round
                                    + " comes less than 60 seconds after the seal: name a later one"
                                    + " (R15)")));
  }

  /** The first round among them that a seal at that moment comes too late for. */
  static Optional<Drand> missed(List<Randomness> named, Instant sealed) {
    return named.stream()
        .filter(Drand.class::isInstance)
        .map(Drand.class::cast)
        .filter(round -> !round.isAfter(sealed))
        .findFirst();
  }

  private NamedLotteries lotteries() {
    return NamedLotteries.of(named, regulation, opens);
  }

  /** What a draw that is sealed on the clock waits for, the witnesses left out. */
  List<Optional<DrawValue.Awaited>> awaited(Clock clock) {
    return named.stream().map(source -> awaited(source, clock).findFirst()).toList();
  }

  private Stream<DrawValue.Awaited> awaited(Randomness source, Clock clock) {
    if (source instanceof Drand round) {
      return Stream.of(new DrawValue.Awaited(round, SIGNATURE_DIGITS, round.at()));
    }
    if (source instanceof Lottery lottery) {
      LotteryGame game = lotteries().game(lottery).orElseThrow();
      Instant next = game.drawn().next(clock.instant(), clock.getZone());
      return Stream.of(new DrawValue.Awaited(lottery, game.numbers().digits(), next));
    }
    return Stream.empty();
  }
}
