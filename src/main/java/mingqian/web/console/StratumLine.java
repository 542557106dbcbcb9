package mingqian.web.console;

import java.math.BigDecimal;
import mingqian.ceremony.StratumCount;

/**
 * The numbers of a stratum with its rounding shown 分层数量.
 *
 * @param count the numbers
 */
public record StratumLine(StratumCount count) {
  private static final int RATE_PLACES = 4;

  /** The rate as a fraction of one. */
  public BigDecimal rate() {
    return BigDecimal.valueOf(count.rate(), RATE_PLACES);
  }

  /** Rate times frame before rounding, without needless zeros. */
  public String share() {
    BigDecimal exact = rate().multiply(BigDecimal.valueOf(count.frame()));
    return exact.signum() == 0 ? "0" : exact.stripTrailingZeros().toPlainString();
  }
}
