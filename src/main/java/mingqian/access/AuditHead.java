package mingqian.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import mingqian.terms.Digest;

/** The end of the audit chain 审计链尾: one row that whoever adds an entry holds locked. */
@Entity
@Table(name = "audit_head")
public class AuditHead {
  /** The only row. */
  static final short ONLY = 1;

  @Id private short id;

  @Column(name = "last_number")
  private long number;

  private String digest;

  /** For the database, where the migration has put the start: number 0, the digest of nothing. */
  protected AuditHead() {}

  /** Moves on to the entry that was added. */
  void advance(AuditEntry entry) {
    number = entry.number();
    digest = entry.digest().value();
  }

  /** The number of the last entry, 0 before the first. */
  long number() {
    return number;
  }

  /** The digest as it stands there, ours or not. */
  String recorded() {
    return digest;
  }

  Digest digest() {
    return new Digest(digest);
  }
}
