package mingqian.ceremony;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.OffsetDateTime;
import mingqian.terms.Digest;

/** A public key 审计公钥 that the auditor has uploaded; the last one is in force, none is changed. */
@Entity
@Table(name = "auditor_key")
public class AuditorKey {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "auditor_key_seq")
  @SequenceGenerator(
      name = "auditor_key_seq",
      sequenceName = "auditor_key_seq",
      allocationSize = 100)
  private long id;

  private String fingerprint;
  private String pem;

  @Column(name = "kept_at")
  private OffsetDateTime keptAt;

  @Column(name = "kept_by")
  private String keptBy;

  /** For the persistence provider. */
  protected AuditorKey() {}

  AuditorKey(PublicKeyText key, Draw.Deed deed) {
    fingerprint = key.fingerprint().value();
    pem = key.pem();
    keptAt = deed.utc();
    keptBy = deed.by();
  }

  /** The SHA-256 of the key's DER form (SubjectPublicKeyInfo). */
  public Digest fingerprint() {
    return new Digest(fingerprint);
  }

  /** The key. */
  PublicKeyText key() {
    return PublicKeyText.parse(pem);
  }

  public Instant keptAt() {
    return keptAt.toInstant();
  }

  /** The name of the auditor. */
  public String keptBy() {
    return keptBy;
  }
}
