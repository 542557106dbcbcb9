package mingqian.directory.imports;

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
import java.time.ZoneOffset;
import mingqian.terms.Digest;

/** One import that was applied 导入记录; never changed afterwards. */
@Entity
@Table(name = "import_run")
public class ImportRun {
  private static final int LONGEST_NAME = 300;

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "import_run_seq")
  @SequenceGenerator(name = "import_run_seq", sequenceName = "import_run_seq", allocationSize = 100)
  private long id;

  @Enumerated(EnumType.STRING)
  private FileKind kind;

  @Column(name = "file_name")
  private String fileName;

  private String digest;
  private String encoding;

  @Enumerated(EnumType.STRING)
  @Column(name = "row_choice")
  private RowChoice choice;

  @Column(name = "row_count")
  private int rows;

  @Column(name = "created_count")
  private int created;

  @Column(name = "changed_count")
  private int changed;

  @Column(name = "unchanged_count")
  private int unchanged;

  @Column(name = "missing_count")
  private int missing;

  @Column(name = "fault_count")
  private int faults;

  @Column(name = "imported_at")
  private OffsetDateTime importedAt;

  @Column(name = "imported_by")
  private String importedBy;

  /** For the persistence provider. */
  protected ImportRun() {}

  /** Records that what was seen in the file has been taken in. */
  ImportRun(ImportFinding seen, RowChoice choice, Signed signed) {
    kind = seen.kind();
    fileName = seen.fileName().substring(0, Math.min(seen.fileName().length(), LONGEST_NAME));
    digest = seen.digest().value();
    encoding = seen.encoding();
    this.choice = choice;
    rows = seen.rows();
    created = seen.counts().created();
    changed = seen.counts().changed();
    unchanged = seen.counts().unchanged();
    missing = seen.counts().missing();
    faults = seen.faults().size();
    importedAt = signed.at().atOffset(ZoneOffset.UTC);
    importedBy = signed.by();
  }

  public long id() {
    return id;
  }

  public FileKind kind() {
    return kind;
  }

  public String fileName() {
    return fileName;
  }

  /** The digest of the file's bytes. */
  public Digest digest() {
    return new Digest(digest);
  }

  /** The encoding it was read in. */
  public String encoding() {
    return encoding;
  }

  public RowChoice choice() {
    return choice;
  }

  /** How many rows stood under the headings. */
  public int rows() {
    return rows;
  }

  public Counts counts() {
    return new Counts(created, changed, unchanged, missing);
  }

  /** How many faults were left aside by {@link RowChoice#GOOD_ROWS}; else 0. */
  public int faults() {
    return faults;
  }

  public Instant at() {
    return importedAt.toInstant();
  }

  /** The login of the person who imported it. */
  public String by() {
    return importedBy;
  }
}
