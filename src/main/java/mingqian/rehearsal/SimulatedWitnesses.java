package mingqian.rehearsal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigInteger;
import java.util.List;
import mingqian.ceremony.DrawBook;
import mingqian.ceremony.DrawWitness;
import mingqian.ceremony.WitnessDraw;
import mingqian.draw.Salt;
import mingqian.draw.Witness;
import mingqian.terms.Digest;
import mingqian.terms.DrawId;

/**
 * Simulated witnesses 模拟见证人: all commit, then all reveal, and the coordinator types it in. Their
 * numbers are no chance at all; a real witness throws dice.
 */
@ApplicationScoped
class SimulatedWitnesses {
  private static final int SALT_DIGITS = 32;
  private static final BigInteger TWENTY_DIGITS = BigInteger.TEN.pow(20);

  @Inject private DrawBook draws;
  @Inject private WitnessDraw witness;

  /** All of a sealed draw's witnesses. */
  void attend(DrawId draw) {
    List<Integer> numbers =
        draws.find(draw).orElseThrow().witnesses().stream().map(DrawWitness::number).toList();
    for (int number : numbers) {
      Digest commitment = Witness.commitment(draw, salt(draw, number), digits(draw, number));
      Cast.expect(witness.commit(draw, number, commitment, Cast.COORDINATOR));
    }
    for (int number : numbers) {
      WitnessDraw.Reveal reveal = new WitnessDraw.Reveal(salt(draw, number), digits(draw, number));
      Cast.expect(witness.reveal(draw, number, reveal, Cast.COORDINATOR));
    }
  }

  private static Salt salt(DrawId draw, int number) {
    return new Salt(Cast.order(draw + "/salt/" + number).substring(0, SALT_DIGITS));
  }

  private static String digits(DrawId draw, int number) {
    BigInteger thrown = new BigInteger(Cast.order(draw + "/digits/" + number), 16);
    return "%020d".formatted(thrown.mod(TWENTY_DIGITS));
  }
}
