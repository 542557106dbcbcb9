package mingqian.ceremony;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.Base64;

/**
 * A fresh pair of keys as an auditor makes one.
 *
 * @param pair the keys
 */
record OwnKeys(KeyPair pair) {
  static OwnKeys rsa(int bits) {
    return of("RSA", bits);
  }

  static OwnKeys of(String algorithm, int bits) {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance(algorithm);
      generator.initialize(bits);
      return new OwnKeys(generator.generateKeyPair());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The public key. */
  String pem() {
    return text("PUBLIC KEY", pair.getPublic().getEncoded());
  }

  /** The private key, PKCS #8. */
  String privatePem() {
    return text("PRIVATE KEY", pair.getPrivate().getEncoded());
  }

  private static String text(String what, byte[] der) {
    String body = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(der);
    return "-----BEGIN " + what + "-----\n" + body + "\n-----END " + what + "-----\n";
  }
}
