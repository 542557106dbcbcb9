package mingqian.ceremony;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import mingqian.draw.Nonce;
import mingqian.office.Office;
import mingqian.office.ServiceKey;
import mingqian.terms.DrawId;

/**
 * Locks nonces to the service's key 密数保管: AES-256-GCM, bound to the draw. The key is made at first
 * use in the data folder and readable by its owner only; without it no draw can be conducted.
 */
@ApplicationScoped
class NonceVault {
  private static final String CIPHER = "AES/GCM/NoPadding";
  private static final int IV_BYTES = 12;
  private static final int TAG_BITS = 128;

  @Inject Office office;

  private final SecureRandom random = new SecureRandom();

  byte[] lock(DrawId draw, Nonce nonce) {
    byte[] iv = new byte[IV_BYTES];
    random.nextBytes(iv);
    byte[] plain = nonce.value().getBytes(StandardCharsets.US_ASCII);
    byte[] locked = apply(Cipher.ENCRYPT_MODE, draw, iv, plain);
    return ByteBuffer.allocate(iv.length + locked.length).put(iv).put(locked).array();
  }

  Nonce unlock(DrawId draw, byte[] locked) {
    ByteBuffer buffer = ByteBuffer.wrap(locked);
    byte[] iv = new byte[IV_BYTES];
    buffer.get(iv);
    byte[] rest = new byte[buffer.remaining()];
    buffer.get(rest);
    byte[] plain = apply(Cipher.DECRYPT_MODE, draw, iv, rest);
    return new Nonce(new String(plain, StandardCharsets.US_ASCII));
  }

  /** Whether the key at hand opens it. */
  boolean opens(DrawId draw, byte[] locked) {
    try {
      unlock(draw, locked);
      return true;
    } catch (IllegalStateException e) {
      System.getLogger(getClass().getName())
          .log(System.Logger.Level.INFO, "draw {0} waits for its nonce", draw);
      return false;
    }
  }

  private byte[] apply(int mode, DrawId draw, byte[] iv, byte[] text) {
    try {
      Cipher cipher = Cipher.getInstance(CIPHER);
      cipher.init(mode, key(), new GCMParameterSpec(TAG_BITS, iv));
      cipher.updateAAD(draw.value().getBytes(StandardCharsets.US_ASCII));
      return cipher.doFinal(text);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("the nonce of draw " + draw + " fits no key at hand", e);
    }
  }

  private SecretKey key() {
    return new SecretKeySpec(ServiceKey.of(office, "nonce-key"), "AES");
  }
}
