package mingqian.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import mingqian.terms.Digest;

/** One line of the audit trail 审计记录: who did what to what, and when; it never changes. */
@Entity
@Table(name = "audit_entry")
public class AuditEntry {
  @Id
  @Column(name = "entry_number", updatable = false)
  private long number;

  @Column(name = "recorded_at", updatable = false)
  private OffsetDateTime at;

  @Column(updatable = false)
  private String actor;

  @Column(updatable = false)
  private String verb;

  @Column(updatable = false)
  private String subject;

  @Column(updatable = false)
  private String detail;

  @Column(updatable = false)
  private String digest;

  /** For the database. */
  protected AuditEntry() {}

  /** The entry that follows another. */
  AuditEntry(AuditHead head, Instant at, Deed deed) {
    this.number = head.number() + 1;
    this.at = at.atOffset(ZoneOffset.UTC);
    this.actor = deed.actor();
    this.verb = deed.verb();
    this.subject = deed.subject();
    this.detail = deed.detail();
    this.digest = digestAfter(head.digest()).value();
  }

  /**
   * The digest that this entry must have after another: {@code H(previous "/" fields)}, the fields
   * being number, time (UTC), actor, verb, subject and detail, joined by line feeds; a backslash or
   * line feed within a field is written {@code \\} or {@code \n}.
   */
  Digest digestAfter(Digest previous) {
    List<String> fields =
        List.of(Long.toString(number), at().toString(), actor, verb, subject, detail);
    return Digest.of(
        previous
            + "/"
            + String.join(
                "\n",
                fields.stream().map(f -> f.replace("\\", "\\\\").replace("\n", "\\n")).toList()));
  }

  /** Counts from 1 without a gap. */
  public long number() {
    return number;
  }

  /** The time on the office clock, to the microsecond. */
  public Instant at() {
    return at.toInstant();
  }

  public String actor() {
    return actor;
  }

  public String verb() {
    return verb;
  }

  public String subject() {
    return subject;
  }

  public String detail() {
    return detail;
  }

  public Digest digest() {
    return new Digest(digest);
  }
}
