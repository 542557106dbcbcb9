package mingqian.inspection;

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
import java.util.Optional;
import mingqian.ceremony.Conducted.DrawnSeat;
import mingqian.terms.CertificateNumber;
import mingqian.terms.DepartmentCode;

/** A seat 席位 of a visit: accepted, or left for a drawn successor. */
@Entity
@Table(name = "visit_seat")
public class VisitSeat {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "visit_seat_seq")
  @SequenceGenerator(name = "visit_seat_seq", sequenceName = "visit_seat_seq", allocationSize = 100)
  private long id;

  @ManyToOne(optional = false)
  @JoinColumn(name = "visit_id")
  private Visit visit;

  private String inspector;

  @Column(name = "department_code")
  private String department;

  @Column(name = "accepted_at")
  private OffsetDateTime acceptedAt;

  @Column(name = "left_at")
  private OffsetDateTime leftAt;

  private String successor;

  /** For the persistence provider. */
  protected VisitSeat() {}

  VisitSeat(Visit visit, DrawnSeat seat) {
    this.visit = visit;
    inspector = seat.inspector().value();
    department = seat.department().value();
  }

  void accept(Instant at) {
    if (!isTaken() || acceptedAt != null) {
      throw new IllegalStateException("seat of " + inspector + " in " + visit + " is not open");
    }
    acceptedAt = at.atOffset(ZoneOffset.UTC);
  }

  /** Another day asks for another answer. */
  void askAgain() {
    acceptedAt = null;
  }

  void leave(Instant at) {
    if (!isTaken()) {
      throw new IllegalStateException(inspector + " has left " + visit);
    }
    leftAt = at.atOffset(ZoneOffset.UTC);
  }

  /** Drawn for the seat once more, whoever sat in it between. */
  void takeAnew() {
    acceptedAt = null;
    leftAt = null;
    successor = null;
  }

  void passTo(CertificateNumber drawn) {
    if (!isVacant()) {
      throw new IllegalStateException("seat of " + inspector + " in " + visit + " is not vacant");
    }
    successor = drawn.value();
  }

  /** Of which visit. */
  public Visit visit() {
    return visit;
  }

  /** The first certificate of the person. */
  public CertificateNumber inspector() {
    return new CertificateNumber(inspector);
  }

  /** For which department the person comes. */
  public DepartmentCode department() {
    return new DepartmentCode(department);
  }

  /** When the person accepted. */
  public Optional<Instant> acceptedAt() {
    return Optional.ofNullable(acceptedAt).map(OffsetDateTime::toInstant);
  }

  /** Who was drawn for the seat after its owner left. */
  public Optional<CertificateNumber> successor() {
    return Optional.ofNullable(successor).map(CertificateNumber::new);
  }

  /** Whether the person belongs to the team. */
  public boolean isTaken() {
    return leftAt == null;
  }

  /** Whether the person left and nobody could be drawn for the seat. */
  public boolean isVacant() {
    return leftAt != null && successor == null;
  }
}
