package mingqian.sample;

import java.util.HashSet;
import java.util.Set;

/**
 * Invented unified social credit codes 统一社会信用代码 of region 999999: head, region, organisation code
 * with its own check digit (GB 11714) and the check character of GB 32100.
 */
final class CreditCodes {
  private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
  private static final int[] WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};
  private final Set<String> taken = new HashSet<>();

  /** A code that was not given before. */
  String next(String head, Lots lots) {
    while (true) {
      String first = head + "999999" + organisation(lots);
      String code = first + check(first);
      if (taken.add(code)) {
        return code;
      }
    }
  }

  private static String organisation(Lots lots) {
    StringBuilder eight = new StringBuilder(lots.perMille(700) ? "MA" : "");
    int digits = eight.isEmpty() ? 10 : ALPHABET.length();
    while (eight.length() < WEIGHTS.length) {
      eight.append(ALPHABET.charAt(lots.below(digits)));
    }
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      sum += Character.digit(eight.charAt(i), 36) * WEIGHTS[i];
    }
    return eight.append("0123456789X0".charAt((11 - sum % 11) % 11)).toString();
  }

  private static char check(String first) {
    int sum = 0;
    int weight = 1;
    for (int i = 0; i < first.length(); i++) {
      sum += ALPHABET.indexOf(first.charAt(i)) * weight;
      weight = weight * 3 % 31;
    }
    return ALPHABET.charAt((31 - sum % 31) % 31);
  }
}
