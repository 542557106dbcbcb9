package mingqian.ceremony;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import mingqian.draw.Randomness.Drand;
import supranational.blst.BLST_ERROR;
import supranational.blst.P1_Affine;
import supranational.blst.P2_Affine;

/**
 * Verifies the signatures of the beacon's rounds 信标签名核验: BLS12-381 with signatures in G1 over the
 * SHA-256 of the round's number, scheme {@code bls-unchained-g1-rfc9380}. The library behind it is
 * native; where it does not load, nothing is said of a signature.
 */
@ApplicationScoped
class RoundSignatures {
  /** The domain of the hash to the curve (RFC 9380). */
  static final String DOMAIN = "BLS_SIG_BLS12381G1_XMD:SHA-256_SSWU_RO_NUL_";

  private final String publicKey;

  RoundSignatures() {
    this(Quicknet.published().publicKey());
  }

  RoundSignatures(String publicKey) {
    this.publicKey = publicKey;
  }

  /** What can be said of a signature. */
  enum Verdict {
    /** It is the round's. */
    RIGHT,
    /** It is not. */
    WRONG,
    /** The library does not load here. */
    UNKNOWN
  }

  /**
   * Looks at a signature.
   *
   * @param signature 96 hex digits
   */
  Verdict verdict(Drand round, String signature) {
    try {
      return isRight(round, HexFormat.of().parseHex(signature)) ? Verdict.RIGHT : Verdict.WRONG;
    } catch (LinkageError e) {
      System.getLogger(getClass().getName())
          .log(System.Logger.Level.INFO, "signatures of rounds stay unverified here", e);
      return Verdict.UNKNOWN;
    }
  }

  /** Whether it is; {@link LinkageError} where the library does not load. */
  boolean isRight(Drand round, byte[] signature) {
    P2_Affine key = new P2_Affine(HexFormat.of().parseHex(publicKey));
    P1_Affine point;
    try {
      point = new P1_Affine(signature);
    } catch (RuntimeException e) {
      System.getLogger(getClass().getName()).log(System.Logger.Level.DEBUG, "no point of G1", e);
      return false;
    }
    return point.in_group()
        && !point.is_inf()
        && point.core_verify(key, true, message(round), DOMAIN) == BLST_ERROR.BLST_SUCCESS;
  }

  /** What the beacon signs: the SHA-256 of the round's number in eight bytes. */
  static byte[] message(Drand round) {
    try {
      return MessageDigest.getInstance("SHA-256")
          .digest(ByteBuffer.allocate(Long.BYTES).putLong(round.round()).array());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
