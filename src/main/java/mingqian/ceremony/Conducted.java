package mingqian.ceremony;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import mingqian.terms.CertificateNumber;
import mingqian.terms.CreditCode;
import mingqian.terms.DepartmentCode;
import mingqian.terms.DrawId;
import mingqian.terms.Library;

/**
 * A draw has been conducted 已抽取; fired within the transaction that keeps its result. Secret until
 * known: observers must not let it out.
 *
 * @param draw which
 * @param visits one for each drawn enterprise, reserves left out, in order of credit code
 */
public record Conducted(DrawId draw, List<DrawnVisit> visits) {
  /** Keeps its own copy of the visits. */
  public Conducted {
    visits = List.copyOf(visits);
  }

  /**
   * A drawn enterprise with its team.
   *
   * @param target whom to visit
   * @param library its library at sealing
   * @param stratum the stratum it was drawn in
   * @param day when; empty where no day could be found
   * @param seats who, in order of department and certificate
   * @param matters the numbers of the matters to check
   */
  public record DrawnVisit(
      CreditCode target,
      Library library,
      String stratum,
      Optional<LocalDate> day,
      List<DrawnSeat> seats,
      Set<String> matters) {
    /** Keeps its own copies. */
    public DrawnVisit {
      seats = List.copyOf(seats);
      matters = Set.copyOf(matters);
    }
  }

  /**
   * A seat of the team.
   *
   * @param inspector the person's first certificate
   * @param department for which department the person comes
   */
  public record DrawnSeat(CertificateNumber inspector, DepartmentCode department) {}
}
