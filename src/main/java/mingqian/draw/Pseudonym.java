package mingqian.draw;

import mingqian.terms.CertificateNumber;
import mingqian.terms.CreditCode;
import mingqian.terms.Digest;
import mingqian.terms.DrawId;

/** Pseudonyms 化名 of one draw: 20 hex digits that only the salt joins to a name. */
public final class Pseudonym {
  private static final int DIGITS = 20;

  private Pseudonym() {}

  /** Of a target. */
  public static String of(DrawId draw, Salt salt, CreditCode code) {
    return Digest.of("mingqian-1/target/" + draw + "/" + salt + "/" + code).first(DIGITS);
  }

  /**
   * Of an inspector.
   *
   * @param first the person's first certificate number
   */
  public static String of(DrawId draw, Salt salt, CertificateNumber first) {
    Digest certificate = Digest.of("mingqian-1/certificate/" + first);
    return Digest.of("mingqian-1/inspector/" + draw + "/" + salt + "/" + certificate).first(DIGITS);
  }
}
