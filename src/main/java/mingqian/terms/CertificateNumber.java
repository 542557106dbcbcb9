package mingqian.terms;

import java.text.Normalizer;

/**
 * The number of an enforcement certificate 执法证编号, after NFKC and trimming.
 *
 * @param value 1 to 64 characters, without white space at the ends
 */
public record CertificateNumber(String value) implements Comparable<CertificateNumber> {
  private static final int LONGEST = 64;

  /** Normalises, then refuses an empty or overlong number with {@link IllegalArgumentException}. */
  public CertificateNumber {
    value = Normalizer.normalize(value, Normalizer.Form.NFKC).strip();
    if (value.isEmpty() || value.length() > LONGEST) {
      throw new IllegalArgumentException("not a certificate number: " + value);
    }
  }

  @Override
  public int compareTo(CertificateNumber other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
