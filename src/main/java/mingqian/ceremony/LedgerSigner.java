package mingqian.ceremony;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.spec.NamedParameterSpec;
import mingqian.draw.LedgerHead;
import mingqian.ledger.Checkpoint;
import mingqian.ledger.LedgerKey;
import mingqian.ledger.SignedCheckpoint;
import mingqian.office.Office;
import mingqian.office.ServiceKey;
import mingqian.terms.Digest;

/**
 * Signs the states of the ledger 账本签名 with Ed25519. The key is made at first use in the data
 * folder; the ledger is named after its public half, so that no two installations share a name.
 */
@ApplicationScoped
public class LedgerSigner {
  private static final String ALGORITHM = "Ed25519";
  private static final int NAME_DIGITS = 16;

  @Inject Office office;

  private volatile KeyPair own;

  /** The public key, by which anybody checks the signatures. */
  public LedgerKey key() {
    return named(pair());
  }

  SignedCheckpoint sign(LedgerHead head) {
    KeyPair pair = pair();
    LedgerKey key = named(pair);
    Checkpoint checkpoint = new Checkpoint(key.name(), head);
    try {
      Signature signature = Signature.getInstance(ALGORITHM);
      signature.initSign(pair.getPrivate());
      signature.update(checkpoint.text().getBytes(StandardCharsets.UTF_8));
      return SignedCheckpoint.of(checkpoint, key, signature.sign());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("the checkpoint cannot be signed", e);
    }
  }

  private static LedgerKey named(KeyPair pair) {
    String key = LedgerKey.of("unnamed", pair.getPublic()).key();
    return new LedgerKey("mingqian-" + Digest.of(key).first(NAME_DIGITS), key);
  }

  /** Reckoned once: two threads at the same moment find the same. */
  private KeyPair pair() {
    KeyPair known = own;
    if (known == null) {
      known = pair(ServiceKey.of(office, "ledger-key"));
      own = known;
    }
    return known;
  }

  /** The pair of a seed of 32 bytes (RFC 8032, 5.1.5). */
  static KeyPair pair(byte[] seed) {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance(ALGORITHM);
      generator.initialize(NamedParameterSpec.ED25519, new Kept(seed));
      return generator.generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform of 15 or later has Ed25519", e);
    }
  }

  /** Gives the kept seed, where the generator asks for fresh bytes. */
  private static final class Kept extends SecureRandom {
    private static final long serialVersionUID = 1L;

    private final byte[] seed;

    private Kept(byte[] seed) {
      this.seed = seed.clone();
    }

    @Override
    public void nextBytes(byte[] bytes) {
      if (bytes.length != seed.length) {
        throw new IllegalStateException("a seed of " + seed.length + " bytes is kept");
      }
      System.arraycopy(seed, 0, bytes, 0, seed.length);
    }
  }
}
