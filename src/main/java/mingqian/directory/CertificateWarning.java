package mingqian.directory;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** That a certificate was warned of before its last day 到期提示; once for each last day. */
@Entity
@Table(name = "certificate_warning")
public class CertificateWarning {
  @Id private String id;

  @Column(name = "warned_at")
  private OffsetDateTime warnedAt;

  /** For the persistence provider. */
  protected CertificateWarning() {}

  CertificateWarning(Certificate certificate, Instant at) {
    id = key(certificate);
    warnedAt = at.atOffset(ZoneOffset.UTC);
  }

  static String key(Certificate certificate) {
    return certificate.number() + " " + certificate.validUntil();
  }

  /** When the warning was given. */
  public Instant warnedAt() {
    return warnedAt.toInstant();
  }
}
