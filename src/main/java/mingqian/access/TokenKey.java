package mingqian.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import mingqian.office.Office;
import mingqian.office.ServiceKey;
import mingqian.terms.Digest;

/**
 * The service's key for the digests of tokens 令牌密钥, HMAC-SHA-256: whoever reads or writes the
 * database alone can make no token.
 */
@ApplicationScoped
class TokenKey {
  private static final String MAC = "HmacSHA256";

  private Office office;

  /** For the container's proxy. */
  protected TokenKey() {}

  /** Keeps its key in the data folder of this office. */
  @Inject
  TokenKey(Office office) {
    this.office = office;
  }

  /** The digest under which a secret is known. */
  Digest digest(TokenSecret secret) {
    try {
      Mac mac = Mac.getInstance(MAC);
      mac.init(new SecretKeySpec(ServiceKey.of(office, "token-key"), MAC));
      byte[] bytes = secret.value().getBytes(StandardCharsets.UTF_8);
      return new Digest(HexFormat.of().formatHex(mac.doFinal(bytes)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has " + MAC, e);
    }
  }
}
