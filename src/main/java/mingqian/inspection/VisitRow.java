package mingqian.inspection;

import java.time.LocalDate;
import java.util.Optional;
import mingqian.directory.Enterprise;
import mingqian.regulation.DueDate;
import mingqian.terms.CreditCode;
import mingqian.terms.DistrictCode;
import mingqian.terms.Library;
import mingqian.terms.Words;

/**
 * A visit as lists show it 检查列表行.
 *
 * @param id the number of the visit
 * @param origin the draw or the papers that it comes from
 */
public record VisitRow(
    long id, VisitOrigin origin, Target target, Timing timing, VisitState state) {
  /** For queries. */
  public VisitRow(Visit visit, Enterprise enterprise) {
    this(visit.id(), visit.origin(), Target.of(visit, enterprise), Timing.of(visit), visit.state());
  }

  /**
   * Whom the visit goes to.
   *
   * @param name its name today
   * @param address its registered address today, may be empty
   * @param library its library at sealing
   */
  public record Target(
      CreditCode code, String name, String address, DistrictCode district, Library library) {
    static Target of(Visit visit, Enterprise enterprise) {
      return new Target(
          visit.target(),
          enterprise.name(),
          enterprise.address(),
          enterprise.district(),
          visit.library());
    }
  }

  /**
   * When.
   *
   * @param day the day of the visit; empty where the draw found none
   * @param due by when its result is due in public, and how sure that day is
   * @param withheld why the regulation does not let it happen, if it does not
   */
  public record Timing(Optional<LocalDate> day, Optional<DueDate> due, Optional<Words> withheld) {
    static Timing of(Visit visit) {
      return new Timing(visit.day(), visit.times().due(), visit.times().withheld());
    }
  }
}
