package mingqian.inspection;

import java.time.LocalDate;
import mingqian.terms.CertificateNumber;
import mingqian.terms.DepartmentCode;

/**
 * Work that waits for a person 待办: it names the visit and the inspector, never the target.
 *
 * @param visit the number of the visit
 * @param inspector the first certificate of a member of its team
 * @param department for which department the person comes
 * @param day the day of the visit
 */
public record Duty(
    long visit, CertificateNumber inspector, DepartmentCode department, LocalDate day) {
  /** For queries. */
  public Duty(VisitSeat seat, Visit visit) {
    this(visit.id(), seat.inspector(), seat.department(), visit.day().orElseThrow());
  }
}
