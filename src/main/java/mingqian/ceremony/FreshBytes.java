package mingqian.ceremony;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.util.HexFormat;

/** Where salts and nonces come from 随机字节: the strong generator of the machine. */
@ApplicationScoped
public class FreshBytes {
  private static final SecureRandom RANDOM = new SecureRandom();

  /** So many bytes that nobody knows yet, two lower-case hex digits each. */
  public String hex(int bytes) {
    byte[] random = new byte[bytes];
    RANDOM.nextBytes(random);
    return HexFormat.of().formatHex(random);
  }
}
