package mingqian.draw;

import java.util.List;
import mingqian.terms.Digest;
import mingqian.terms.DrawId;

/**
 * A witness 见证人 and the commitment made before any digits were known.
 *
 * @param number from 1
 * @param salt opened with the digits
 * @param commitment see {@link #commitment(DrawId, Salt, String)}
 */
public record Witness(int number, Salt salt, Digest commitment) implements Row {
  /** Refuses with {@link IllegalArgumentException} a row that contradicts itself. */
  public Witness {
    if (number < 1) {
      throw new IllegalArgumentException("witnesses are numbered from 1");
    }
  }

  static Witness of(List<String> cells) {
    return new Witness(
        Integer.parseInt(cells.get(0)), new Salt(cells.get(1)), new Digest(cells.get(2)));
  }

  @Override
  public List<String> cells() {
    return List.of(Integer.toString(number), salt.value(), commitment.value());
  }

  /**
   * What a witness publishes before any digits are entered.
   *
   * @param digits exactly 20 decimal digits
   */
  public static Digest commitment(DrawId draw, Salt salt, String digits) {
    requireDigits(digits);
    return Digest.of("mingqian-1/witness/" + draw + "/" + salt + "/" + digits);
  }

  /**
   * The one value of a witness randomness.
   *
   * @param digits 20 decimal digits of each witness, in the order of their numbers
   */
  public static String joined(List<String> digits) {
    digits.forEach(Witness::requireDigits);
    return String.join(".", digits);
  }

  private static void requireDigits(String digits) {
    if (!digits.matches("[0-9]{20}")) {
      throw new IllegalArgumentException("20 decimal digits expected");
    }
  }
}
