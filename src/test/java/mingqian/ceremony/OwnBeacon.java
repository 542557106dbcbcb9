package mingqian.ceremony;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import mingqian.draw.Randomness.Drand;
import supranational.blst.P1;
import supranational.blst.P2;
import supranational.blst.SecretKey;

/** A beacon whose private key is known: it signs any round at once. */
final class OwnBeacon {
  private final SecretKey key = new SecretKey();

  OwnBeacon() {
    key.keygen("thirty-two bytes that nobody hides".getBytes(StandardCharsets.US_ASCII));
  }

  /** The signature of a round, 96 hex digits. */
  String sign(long round) {
    P1 point = new P1().hash_to(RoundSignatures.message(new Drand(round)), RoundSignatures.DOMAIN);
    return HexFormat.of().formatHex(point.sign_with(key).compress());
  }

  /** What verifies its signatures. */
  RoundSignatures signatures() {
    return new RoundSignatures(HexFormat.of().formatHex(new P2(key).compress()));
  }

  /** What verifies none, as where the library does not load. */
  static RoundSignatures withoutLibrary() {
    return new RoundSignatures() {
      @Override
      boolean isRight(Drand round, byte[] signature) {
        throw new UnsatisfiedLinkError("no library here");
      }
    };
  }
}
