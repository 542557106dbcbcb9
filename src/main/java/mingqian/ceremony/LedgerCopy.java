package mingqian.ceremony;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.OffsetDateTime;
import mingqian.draw.LedgerHead;
import mingqian.terms.Digest;
import mingqian.terms.Words;

/** A copy of the ledger's checkpoint outside of this installation 外部留存; never changed. */
@Entity
@Table(name = "ledger_copy")
public class LedgerCopy {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ledger_copy_seq")
  @SequenceGenerator(
      name = "ledger_copy_seq",
      sequenceName = "ledger_copy_seq",
      allocationSize = 100)
  private long id;

  @Column(name = "ledger_size")
  private long size;

  private String root;

  @Enumerated(EnumType.STRING)
  private Kind kind;

  private String place;

  @Column(name = "recorded_at")
  private OffsetDateTime recordedAt;

  @Column(name = "recorded_by")
  private String recordedBy;

  /** For the persistence provider. */
  protected LedgerCopy() {}

  LedgerCopy(LedgerHead head, Made made, Draw.Deed deed) {
    size = head.size();
    root = head.root().value();
    kind = made.kind();
    place = made.place();
    recordedAt = deed.utc();
    recordedBy = deed.by();
  }

  /** What kind of copy it is 留存方式. */
  public enum Kind {
    /** Printed minutes, signed. */
    MINUTES("签字的打印记录", "Printed minutes, signed"),
    /** A cosignature of another ledger's witness (C2SP). */
    COSIGNATURE("外部见证联署", "A cosignature (C2SP)"),
    /** A trusted time stamp (RFC 3161). */
    STAMP("可信时间戳", "A time stamp (RFC 3161)"),
    /** Published on another site. */
    PUBLICATION("在其他网站公布", "Published on another site");

    private final String zh;
    private final String en;

    Kind(String zh, String en) {
      this.zh = zh;
      this.en = en;
    }

    /** The kind in both languages. */
    public Words words() {
      return new Words(zh, en);
    }
  }

  /**
   * How a copy was made.
   *
   * @param kind what it is
   * @param place where it is to be found: who signed, which address or file number
   */
  public record Made(Kind kind, String place) {}

  /** The state of the ledger that it is a copy of. */
  public LedgerHead head() {
    return new LedgerHead(size, new Digest(root));
  }

  /** How it was made. */
  public Made made() {
    return new Made(kind, place);
  }

  public Instant recordedAt() {
    return recordedAt.toInstant();
  }

  /** The name of the actor who recorded it. */
  public String recordedBy() {
    return recordedBy;
  }
}
