package mingqian.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** A paper attached to a version of the plan 计划附件; it never changes. */
@Entity
@Table(name = "plan_attachment")
public class PlanAttachment {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "plan_attachment_seq")
  @SequenceGenerator(
      name = "plan_attachment_seq",
      sequenceName = "plan_attachment_seq",
      allocationSize = 100)
  private long id;

  @ManyToOne(optional = false)
  @JoinColumn(name = "version_id")
  private PlanVersion planVersion;

  @Column(name = "file_name")
  private String name;

  @Column(name = "media_type")
  private String type;

  private byte[] content;

  @Column(name = "added_by")
  private String addedBy;

  @Column(name = "added_at")
  private OffsetDateTime addedAt;

  /** For the persistence provider. */
  protected PlanAttachment() {}

  PlanAttachment(PlanVersion version, AttachedFile file, String by, Instant at) {
    planVersion = version;
    name = file.name();
    type = file.type();
    content = file.bytes();
    addedBy = by;
    addedAt = at.atOffset(ZoneOffset.UTC);
  }

  public long id() {
    return id;
  }

  /** Which version it belongs to. */
  public PlanVersion planVersion() {
    return planVersion;
  }

  /** Its name without a folder. */
  public String name() {
    return name;
  }

  /** By its content, such as {@code application/pdf}. */
  public String type() {
    return type;
  }

  /** The bytes, a copy. */
  public byte[] content() {
    return content.clone();
  }

  public String addedBy() {
    return addedBy;
  }

  public Instant addedAt() {
    return addedAt.toInstant();
  }
}
