package mingqian.ceremony;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Optional;
import mingqian.terms.Digest;

/** What binds a draw 证明. All of it is public from the seal on, but for the locked nonce. */
@Embeddable
public class Proof {
  String seal;
  String commitment;
  String regulation;

  @Column(name = "locked_nonce")
  byte[] lockedNonce;

  @Column(name = "result_commitment")
  String result;

  String shortfall;

  /** For the persistence provider and the draw. */
  protected Proof() {}

  /** The digest of the sealed folder's sums. */
  public Optional<Digest> seal() {
    return Optional.ofNullable(seal).map(Digest::new);
  }

  /** The commitment to the nonce. */
  public Optional<Digest> commitment() {
    return Optional.ofNullable(commitment).map(Digest::new);
  }

  /** The edition of the regulation that the draw ran under. */
  public Optional<Digest> regulation() {
    return Optional.ofNullable(regulation).map(Digest::new);
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
