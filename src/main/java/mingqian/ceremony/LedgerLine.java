package mingqian.ceremony;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import mingqian.ledger.Leaf;
import mingqian.terms.Digest;

/** A line of the ledger as it is kept 账本条目; never changed. */
@Entity
@Table(name = "ledger_line")
public class LedgerLine {
  @Id
  @Column(name = "line_number")
  private long number;

  private String subject;
  private String line;
  private String hash;

  /** For the persistence provider. */
  protected LedgerLine() {}

  LedgerLine(long position, Leaf leaf) {
    number = position + 1;
    subject = leaf.subject();
    line = leaf.line();
    hash = leaf.hash().value();
  }

  /** Its place, from 0. */
  public long position() {
    return number - 1;
  }

  /** What it says. */
  public Leaf leaf() {
    return Leaf.parse(line);
  }

  /** Which draw or result it is about. */
  public String subject() {
    return subject;
  }

  Digest hash() {
    return new Digest(hash);
  }
}
