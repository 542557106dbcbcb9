package mingqian.ceremony;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Optional;
import mingqian.draw.SealedFolder;
import mingqian.terms.Digest;

/** What binds a draw 证明. All of it is public from the seal on, but for the locked nonce. */
@Embeddable
public class Proof {
  private String seal;
  private String commitment;
  private String regulation;

  @Column(name = "locked_nonce")
  private byte[] lockedNonce;

  @Column(name = "result_commitment")
  private String result;

  private String shortfall;

  /** For the persistence provider. */
  protected Proof() {}

  Proof(SealedFolder folder, byte[] lockedNonce) {
    seal = folder.seal().value();
    commitment = folder.notice().proof().commitment().value();
    regulation = folder.notice().proof().regulation().value();
    this.lockedNonce = lockedNonce.clone();
  }

  void conduct(Digest resultCommitment, String missing) {
    result = resultCommitment.value();
    shortfall = missing;
  }

  /** The digest of the sealed folder's sums. */
  public Digest seal() {
    return new Digest(seal);
  }

  /** The commitment to the nonce. */
  public Digest commitment() {
    return new Digest(commitment);
  }

  /** The edition of the regulation that the draw ran under. */
  public Digest regulation() {
    return new Digest(regulation);
  }

  /** The commitment to the result while it is secret. */
  public Optional<Digest> result() {
    return Optional.ofNullable(result).map(Digest::new);
  }

  /**
   * What could not be drawn, in words for the coordinator, Chinese and English on alternating
   * lines; empty where the draw is complete.
   */
  public Optional<String> shortfall() {
    return Optional.ofNullable(shortfall).filter(text -> !text.isEmpty());
  }

  byte[] lockedNonce() {
    return lockedNonce.clone();
  }
}
