package mingqian.ceremony;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/**
 * The chain quicknet of drand 信标链, as its operators publish it.
 *
 * @param chain the digest that names the chain, 64 hex digits
 * @param publicKey of its signatures: a compressed point of G2, 192 hex digits
 */
record Quicknet(String chain, String publicKey) {
  private static final String FILE = "quicknet.properties";

  /** The chain of the file beside this class. */
  static Quicknet published() {
    Properties properties = new Properties();
    try (InputStream file = Quicknet.class.getResourceAsStream(FILE)) {
      properties.load(file);
    } catch (IOException e) {
      throw new UncheckedIOException(FILE + " cannot be read", e);
    }
    return new Quicknet(properties.getProperty("chain"), properties.getProperty("publicKey"));
  }
}
