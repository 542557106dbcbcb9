package mingqian.draw;

import mingqian.terms.Digest;
import mingqian.terms.DrawId;

/**
 * The nonce 随机密数 of a draw: made and committed to at sealing, opened at disclosure.
 *
 * @param value 64 lower-case hex digits (32 bytes)
 */
public record Nonce(String value) {
  /** Refuses another form with {@link IllegalArgumentException}, without repeating the value. */
  public Nonce {
    if (!Form.DIGEST.fits(value)) {
      throw new IllegalArgumentException("a nonce is 64 lower-case hex digits");
    }
  }

  /** What is published at sealing. */
  public Digest commitment(DrawId draw) {
    return Digest.of("mingqian-1/commitment/" + draw + "/" + value);
  }

  /** Never the value: it is a secret until disclosure. */
  @Override
  public String toString() {
    return "nonce";
  }
}
