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
import java.time.OffsetDateTime;
import java.util.Optional;
import mingqian.ceremony.ChangeKind;
import mingqian.terms.Ground;

/** What was changed at a visit after the draw 变更记录, with its ground; it never changes. */
@Entity
@Table(name = "visit_change")
public class VisitChange {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "visit_change_seq")
  @SequenceGenerator(
      name = "visit_change_seq",
      sequenceName = "visit_change_seq",
      allocationSize = 100)
  private long id;

  @ManyToOne(optional = false)
  @JoinColumn(name = "visit_id")
  private Visit visit;

  @Enumerated(EnumType.STRING)
  private ChangeKind kind;

  private String note;
  private String ground;

  @Enumerated(EnumType.STRING)
  private Cause cause;

  @Column(name = "changed_by")
  private String changedBy;

  @Column(name = "changed_at")
  private OffsetDateTime changedAt;

  /** For the persistence provider. */
  protected VisitChange() {}

  VisitChange(Visit visit, Reasoned why, String note) {
    this.visit = visit;
    kind = why.kind();
    ground = why.ground().orElse(null);
    cause = why.cause().orElse(null);
    changedBy = why.deed().by();
    changedAt = why.deed().utc();
    this.note = note;
  }

  /** Of which visit. */
  public Visit visit() {
    return visit;
  }

  public ChangeKind kind() {
    return kind;
  }

  /** From what to what: certificates, days or visits, never a name. */
  public String note() {
    return note;
  }

  /** Why, in the words of the person who asked, if a person did. */
  public Optional<String> ground() {
    return Optional.ofNullable(ground);
  }

  /** Why, where no person asked. */
  Optional<Cause> cause() {
    return Optional.ofNullable(cause);
  }

  /** Whether knowing of the change is knowing of another visit at the enterprise. */
  boolean tellsOfAnother() {
    return cause == Cause.MERGED;
  }

  /** Who and when. */
  public Deed deed() {
    return new Deed(changedBy, changedAt.toInstant());
  }

  /**
   * A change with its reason: a person's or the system's.
   *
   * @param ground what the person wrote, 1 to 500 characters
   * @param cause the system's
   */
  record Reasoned(ChangeKind kind, Optional<String> ground, Optional<Cause> cause, Deed deed) {
    /** For the reason that a person gave. */
    static Reasoned by(Ground ground, ChangeKind kind, Deed deed) {
      return new Reasoned(kind, Optional.of(ground.text()), Optional.empty(), deed);
    }

    /** For a reason of the system's own. */
    static Reasoned by(Cause cause, ChangeKind kind, Deed deed) {
      return new Reasoned(kind, Optional.empty(), Optional.of(cause), deed);
    }
  }
}
