package mingqian.plan;

import java.math.BigDecimal;

/** A rate written per cent 百分比. */
final class PerCent {
  private static final int PLACES = 2;

  private PerCent() {}

  /** Of a rate in 1/10,000, such as {@code 0.4%}. */
  static String of(int tenThousandths) {
    return BigDecimal.valueOf(tenThousandths, PLACES).stripTrailingZeros().toPlainString() + "%";
  }
}
