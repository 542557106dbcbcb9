package mingqian.ceremony;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.OAEPParameterSpec;
import javax.crypto.spec.PSource;
import mingqian.draw.Nonce;
import mingqian.terms.Digest;

/**
 * An RSA public key as text 公钥: PEM with a SubjectPublicKeyInfo (RFC 7468), 3,072 to 16,384 bits.
 *
 * @param key the key
 */
record PublicKeyText(RSAPublicKey key) {
  private static final String BEGIN = "-----BEGIN PUBLIC KEY-----";
  private static final String END = "-----END PUBLIC KEY-----";
  private static final int LEAST_BITS = 3_072;
  private static final int MOST_BITS = 16_384;
  private static final int WIDTH = 64;

  /** OAEP with SHA-256 for both, as {@code openssl pkeyutl} opens it. */
  private static final OAEPParameterSpec OAEP =
      new OAEPParameterSpec(
          "SHA-256", "MGF1", MGF1ParameterSpec.SHA256, PSource.PSpecified.DEFAULT);

  /** Reads the text; {@link IllegalArgumentException} for whatever is no such key. */
  static PublicKeyText parse(String text) {
    String pem = text.strip();
    if (!pem.startsWith(BEGIN) || !pem.endsWith(END)) {
      throw new IllegalArgumentException("not " + BEGIN);
    }
    String body = pem.substring(BEGIN.length(), pem.length() - END.length());
    try {
      byte[] der = Base64.getDecoder().decode(body.replaceAll("\\s", ""));
      if (KeyFactory.getInstance("RSA").generatePublic(new X509EncodedKeySpec(der))
          instanceof RSAPublicKey key) {
        return sound(key);
      }
      throw new IllegalArgumentException("not an RSA key");
    } catch (GeneralSecurityException e) {
      throw new IllegalArgumentException("not an RSA key", e);
    }
  }

  private static PublicKeyText sound(RSAPublicKey key) {
    int bits = key.getModulus().bitLength();
    if (bits < LEAST_BITS || bits > MOST_BITS) {
      throw new IllegalArgumentException(bits + " bits, at least " + LEAST_BITS + " are needed");
    }
    return new PublicKeyText(key);
  }

  /** The key as PEM. */
  String pem() {
    String body = Base64.getMimeEncoder(WIDTH, new byte[] {'\n'}).encodeToString(key.getEncoded());
    return BEGIN + "\n" + body + "\n" + END + "\n";
  }

  /** The SHA-256 of its DER form. */
  Digest fingerprint() {
    return Digest.of(key.getEncoded());
  }

  /** Locks a nonce so that only the holder of the private key can open it: RSA-OAEP. */
  byte[] lock(Nonce nonce) {
    try {
      Cipher cipher = Cipher.getInstance("RSA/ECB/OAEPPadding");
      cipher.init(Cipher.ENCRYPT_MODE, key, OAEP);
      return cipher.doFinal(nonce.value().getBytes(StandardCharsets.US_ASCII));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("a nonce cannot be locked to " + fingerprint(), e);
    }
  }
}
