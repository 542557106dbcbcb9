package mingqian.draw;

import java.util.List;
import mingqian.terms.Digest;
import mingqian.terms.DrawId;

/**
 * The seed 种子 of a draw: from the seal, the nonce and the public randomness.
 *
 * @param value 32 lower-case hex digits
 */
public record Seed(String value) {
  private static final int DIGITS = 32;

  /** Refuses another form with {@link IllegalArgumentException}. */
  public Seed {
    if (!Form.SALT.fits(value)) {
      throw new IllegalArgumentException("a seed is 32 lower-case hex digits");
    }
  }

  /**
   * The seed.
   *
   * @param randomness the public values in the order of the notice; none for a local draw
   */
  public static Seed of(Digest seal, Nonce nonce, List<String> randomness) {
    StringBuilder text = new StringBuilder("mingqian-1/seed/" + seal + "/" + nonce.value());
    randomness.forEach(value -> text.append('/').append(value));
    return new Seed(Digest.of(text.toString()).first(DIGITS));
  }

  /**
   * The seed of a draw that is only simulated 模拟种子. Its text begins with words of its own, so that
   * no sealed draw ever has it.
   *
   * @param fresh made for this simulation, never the nonce of a draw
   * @param run which of its runs, from 1
   */
  public static Seed ofSimulation(Seed fresh, int run, DrawId draw) {
    String text = "mingqian-1/simulation/" + fresh + "/" + run + "/" + draw;
    return new Seed(Digest.of(text).first(DIGITS));
  }

  /** The seed of one stratum, 32 hex digits. */
  public String stratum(String name) {
    return Digest.of("mingqian-1/stratum/" + value + "/" + name).first(DIGITS);
  }

  /** The seed of teams and days, 32 hex digits. */
  public String team() {
    return Digest.of("mingqian-1/team/" + value).first(DIGITS);
  }

  @Override
  public String toString() {
    return value;
  }
}
