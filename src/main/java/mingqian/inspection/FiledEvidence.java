package mingqian.inspection;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.OffsetDateTime;
import mingqian.plan.AttachedFile;
import mingqian.terms.Digest;

/** Evidence of a visit that no draw orders 证据材料; it never changes and is never removed. */
@Entity
@Table(name = "filed_evidence")
public class FiledEvidence {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "filed_evidence_seq")
  @SequenceGenerator(
      name = "filed_evidence_seq",
      sequenceName = "filed_evidence_seq",
      allocationSize = 100)
  private long id;

  @Column(name = "visit_id")
  private long visit;

  @Column(name = "file_name")
  private String name;

  @Column(name = "media_type")
  private String type;

  private String sha256;
  private byte[] content;

  @Column(name = "added_by")
  private String addedBy;

  @Column(name = "added_at")
  private OffsetDateTime addedAt;

  /** For the persistence provider. */
  protected FiledEvidence() {}

  FiledEvidence(FiledVisit of, AttachedFile file, Deed by) {
    byte[] bytes = file.bytes();
    visit = of.id();
    name = file.name();
    type = file.type();
    sha256 = Digest.of(bytes).value();
    content = bytes;
    addedBy = by.by();
    addedAt = by.utc();
  }

  /** What a list says of a piece of evidence: all but its bytes. */
  public record Entry(
      long id, String name, String type, Digest digest, String addedBy, Instant at) {}

  /** Its name without a folder. */
  public String name() {
    return name;
  }

  /** By its content, such as {@code application/pdf}. */
  public String type() {
    return type;
  }

  Digest digest() {
    return new Digest(sha256);
  }

  /** The bytes, a copy. */
  public byte[] content() {
    return content.clone();
  }
}
