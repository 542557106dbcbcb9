package mingqian.terms;

/**
 * A unified social credit code 统一社会信用代码: 18 characters, the last a check character.
 *
 * <p>Source: GB 32100-2015. The alphabet leaves out I, O, S, V and Z; the character at position i
 * (from 1) weighs 3^(i-1) mod 31; the check value is (31 - sum mod 31) mod 31. The first eight are
 * not always digits.
 *
 * @param value exactly 18 upper-case characters with a right check character
 */
public record CreditCode(String value) implements Comparable<CreditCode> {
  private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
  private static final int LENGTH = 18;

  /** Refuses with {@link IllegalArgumentException} what {@link #isValid} refuses. */
  public CreditCode {
    if (!isValid(value)) {
      throw new IllegalArgumentException("not a credit code: " + value);
    }
  }

  /** Whether the text is a credit code as it stands: no spaces, no lower case, right check. */
  public static boolean isValid(String text) {
    boolean valid = text.length() == LENGTH;
    for (int i = 0; valid && i < LENGTH; i++) {
      valid = ALPHABET.indexOf(text.charAt(i)) >= 0;
    }
    return valid && checkCharacter(text.substring(0, LENGTH - 1)) == text.charAt(LENGTH - 1);
  }

  /**
   * The check character that belongs after the first 17.
   *
   * @param first17 seventeen characters of the alphabet
   * @throws IllegalArgumentException if there are not 17 or one is foreign
   */
  public static char checkCharacter(String first17) {
    if (first17.length() != LENGTH - 1) {
      throw new IllegalArgumentException("17 characters expected, found " + first17.length());
    }
    int sum = 0;
    int weight = 1;
    for (int i = 0; i < first17.length(); i++) {
      int digit = ALPHABET.indexOf(first17.charAt(i));
      if (digit < 0) {
        throw new IllegalArgumentException("foreign character in " + first17);
      }
      sum += digit * weight;
      weight = weight * 3 % 31;
    }
    return ALPHABET.charAt((31 - sum % 31) % 31);
  }

  @Override
  public int compareTo(CreditCode other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
