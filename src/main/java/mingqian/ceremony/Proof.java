package mingqian.ceremony;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Optional;
import mingqian.draw.Nonce;
import mingqian.draw.Notice;
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

  @Column(name = "auditor_nonce")
  private byte[] auditorNonce;

  @Column(name = "auditor_key")
  private String auditorKey;

  private Boolean production;

  @Enumerated(EnumType.STRING)
  private Label label;

  @Column(name = "result_commitment")
  private String result;

  private String shortfall;
  private Integer lacking;
  private Integer addenda;

  /** For the persistence provider. */
  protected Proof() {}

  Proof(SealedFolder folder, byte[] lockedNonce) {
    seal = folder.seal().value();
    commitment = folder.notice().proof().commitment().value();
    regulation = folder.notice().proof().regulation().value();
    this.lockedNonce = lockedNonce.clone();
    production = folder.notice().naming().mode() == Notice.Mode.PRODUCTION;
  }

  /** Locks the nonce to the auditor's key too. */
  void lockTo(PublicKeyText key, Nonce nonce) {
    auditorNonce = key.lock(nonce);
    auditorKey = key.fingerprint().value();
  }

  /** Takes the nonce as locked to another key of the service. */
  void lock(byte[] again) {
    lockedNonce = again.clone();
  }

  /** Keeps what may be said of the randomness from now on. */
  void label(Label earned) {
    label = earned;
  }

  void conduct(Digest resultCommitment, Lack lack) {
    result = resultCommitment.value();
    take(lack);
  }

  private void take(Lack lack) {
    shortfall = lack.words();
    lacking = lack.targets();
  }

  void supplement(Lack lack) {
    take(lack);
    addenda = addenda() + 1;
  }

  /** How many enterprises had no day after the draw, or after its last addendum. */
  public int lacking() {
    return lacking == null ? 0 : lacking;
  }

  /** How many sealed addenda have supplemented the draw. */
  public int addenda() {
    return addenda == null ? 0 : addenda;
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
   * What could not be drawn, by the last addendum if there is one, in words for the coordinator,
   * Chinese and English on alternating lines; empty where the draw is complete.
   */
  public Optional<String> shortfall() {
    return Optional.ofNullable(shortfall).filter(text -> !text.isEmpty());
  }

  byte[] lockedNonce() {
    return lockedNonce.clone();
  }

  /** The nonce as only the auditor can open it, RSA-OAEP; empty where no key was uploaded. */
  public Optional<byte[]> auditorNonce() {
    return Optional.ofNullable(auditorNonce).map(byte[]::clone);
  }

  /** The fingerprint of the key that opens it. */
  public Optional<Digest> auditorKey() {
    return Optional.ofNullable(auditorKey).map(Digest::new);
  }

  /** Whether it was sealed in production. */
  boolean isProduction() {
    return Boolean.TRUE.equals(production);
  }

  /** What may be said of the randomness; empty before all has come. */
  Optional<Label> label() {
    return Optional.ofNullable(label);
  }
}
