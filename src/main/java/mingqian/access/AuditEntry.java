package mingqian.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
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

  @Column(name = "state_before", updatable = false)
  private String before;

  @Column(name = "state_after", updatable = false)
  private String after;

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
    this.before = deed.trace().before();
    this.after = deed.trace().after();
    this.detail = deed.trace().detail();
    this.digest = line().digestAfter(head.digest()).value();
  }

  /** What the chain sees of it. */
  AuditLine line() {
    return new AuditLine(number, at(), new Deed(actor, verb, subject, trace()));
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

  /** What changed, and the rest. */
  public Trace trace() {
    return new Trace(before, after, detail);
  }

  /** The digest as it stands there, ours or not. */
  String recorded() {
    return digest;
  }

  public Digest digest() {
    return new Digest(digest);
  }
}
