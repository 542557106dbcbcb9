package mingqian.verifier;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mingqian.draw.NamedLotteries;
import mingqian.draw.Notice;
import mingqian.draw.Randomness;
import mingqian.draw.Randomness.Drand;
import mingqian.draw.Randomness.Lottery;
import mingqian.ledger.Leaf;
import mingqian.ledger.LedgerExtract;
import mingqian.regulation.LotteryGame;
import mingqian.regulation.Regulation;
import mingqian.terms.Words;

/** Checks of public randomness from elsewhere 外来随机数核验: lotteries, and when a beacon came. */
final class BeaconChecks {
  private BeaconChecks() {}

  /** The lotteries are games of the sealed rules, with their digits and bits enough. */
  static Finding lotteries(Evidence evidence) {
    Notice notice = evidence.sealed().notice();
    List<Randomness> all = notice.proof().randomness();
    List<Lottery> named = NamedLotteries.only(all);
    if (named.isEmpty()) {
      Words none = new Words("没有写明彩票", "no lottery is named");
      return Finding.holds(none, none);
    }
    Regulation regulation = Regulation.loadCopies(evidence.sealed().rules().map());
    NamedLotteries lotteries = new NamedLotteries(named, regulation, notice.timing().open().from());
    Words expected =
        new Words(
            "规则所列彩票的号码，合计至少 " + LotteryGame.LEAST_BITS + " 比特",
            "digits of games of the rules, " + LotteryGame.LEAST_BITS + " bits at least");
    List<String> values = evidence.folder().opening().randomness();
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i) instanceof Lottery lottery && !lotteries.accepts(lottery, values.get(i))) {
        return Finding.fails(expected, Finding.same(lottery + " " + values.get(i)));
      }
    }
    int bits = lotteries.bits();
    Words found = new Words(bits + " 比特", bits + " bits");
    return bits >= LotteryGame.LEAST_BITS
        ? Finding.holds(expected, found)
        : Finding.fails(expected, found);
  }

  /**
   * The randomness came after the seal: every round at least a minute after, and none was entered
   * before it came.
   */
  static Finding afterSeal(Evidence evidence) {
    List<Randomness> named = evidence.sealed().notice().proof().randomness();
    if (named.isEmpty()) {
      Words none = new Words("没有公共随机数", "no public randomness");
      return Finding.holds(none, none);
    }
    Instant sealed = at(evidence, Leaf.Kind.SEALED);
    Instant entered = at(evidence, Leaf.Kind.RANDOMNESS);
    List<Drand> rounds = rounds(named);
    boolean after =
        !entered.isBefore(sealed)
            && rounds.stream()
                .allMatch(round -> round.isAfter(sealed) && !entered.isBefore(round.at()));
    Words expected = new Words("晚于封存 " + sealed, "after the seal of " + sealed);
    Words found =
        Finding.same(
            Stream.concat(rounds.stream().map(Drand::at), Stream.of(entered))
                .map(Instant::toString)
                .collect(Collectors.joining(" ")));
    return after ? Finding.holds(expected, found) : Finding.fails(expected, found);
  }

  /** The signature of a round; its pairing is beyond this program. */
  static Finding signature(Evidence evidence) {
    List<Drand> rounds = rounds(evidence.sealed().notice().proof().randomness());
    if (rounds.isEmpty()) {
      Words none = new Words("没有写明信标轮次", "no round of a beacon is named");
      return Finding.holds(none, none);
    }
    return Finding.unchecked(
        new Words("quicknet 的 BLS 签名", "a BLS signature of quicknet"),
        new Words("此处未核验", "not checked here"));
  }

  private static List<Drand> rounds(List<Randomness> named) {
    return named.stream().filter(Drand.class::isInstance).map(Drand.class::cast).toList();
  }

  private static Instant at(Evidence evidence, Leaf.Kind kind) {
    Optional<LedgerExtract.Entry> entry = evidence.ledger().only(kind);
    return entry
        .orElseThrow(() -> new IllegalArgumentException("one line " + kind + " expected"))
        .leaf()
        .at();
  }
}
