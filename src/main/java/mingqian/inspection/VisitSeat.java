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
import mingqian.ceremony.Conducted.DrawnSeat;
import mingqian.terms.CertificateNumber;
import mingqian.terms.DepartmentCode;

/** A seat 席位 of the team of a visit; it never changes. */
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

  /** For the persistence provider. */
  protected VisitSeat() {}

  VisitSeat(Visit visit, DrawnSeat seat) {
    this.visit = visit;
    inspector = seat.inspector().value();
    department = seat.department().value();
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
}
