package mingqian.inspection;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;

/** The follow-up 后续处置 of a published part: open 未完结 until it is closed 已完结 with day and text. */
@Entity
@Table(name = "follow_up")
public class FollowUp {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "follow_up_seq")
  @SequenceGenerator(name = "follow_up_seq", sequenceName = "follow_up_seq", allocationSize = 100)
  private long id;

  @Version private long version;

  @ManyToOne(optional = false)
  @JoinColumn(name = "part_id")
  private DepartmentPart part;

  @Enumerated(EnumType.STRING)
  private FollowUpKind kind;

  private String note;

  @Column(name = "decided_by")
  private String decidedBy;

  @Column(name = "decided_at")
  private OffsetDateTime decidedAt;

  @Column(name = "closed_on")
  private LocalDate closedOn;

  @Column(name = "closed_note")
  private String closedNote;

  /** For the persistence provider. */
  protected FollowUp() {}

  FollowUp(DepartmentPart part, FollowUpKind kind, String note, Deed deed) {
    this.part = part;
    decide(kind, note, deed);
  }

  /** Decides anew what is done, while it is open. */
  final void decide(FollowUpKind decided, String text, Deed deed) {
    requireOpen();
    kind = decided;
    note = text;
    decidedBy = deed.by();
    decidedAt = deed.utc();
  }

  void close(LocalDate on, String text) {
    requireOpen();
    closedOn = on;
    closedNote = text;
  }

  /** Whether something remains to be done. */
  public boolean isOpen() {
    return closedOn == null && kind != FollowUpKind.NONE_NEEDED;
  }

  private void requireOpen() {
    if (closedOn != null) {
      throw new IllegalStateException("the follow-up of " + part + " is closed");
    }
  }

  /** Of which part. */
  public DepartmentPart part() {
    return part;
  }

  public FollowUpKind kind() {
    return kind;
  }

  /** What is to be done, may be empty. */
  public String note() {
    return note;
  }

  /** Who decided and when. */
  public Deed decided() {
    return new Deed(decidedBy, decidedAt.toInstant());
  }

  /** The day on which it was done; empty while it is open. */
  public Optional<LocalDate> closedOn() {
    return Optional.ofNullable(closedOn);
  }

  /** How it ended. */
  public Optional<String> closedNote() {
    return Optional.ofNullable(closedNote);
  }
}
