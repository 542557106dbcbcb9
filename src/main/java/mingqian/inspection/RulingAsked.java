package mingqian.inspection;

import java.time.LocalDate;
import java.util.Optional;
import mingqian.regulation.InspectionKind;
import mingqian.terms.CreditCode;
import mingqian.terms.DepartmentCode;

/**
 * What somebody asks about a visit 裁定查询条件.
 *
 * @param target who would be visited
 * @param day when
 * @param kind what kind of inspection
 * @param details what more is said of it
 */
public record RulingAsked(CreditCode target, LocalDate day, InspectionKind kind, Details details) {
  /**
   * What may be left unsaid.
   *
   * @param ground the code of the ground of a triggered inspection
   * @param department who would visit
   * @param matter the number of the matter that would be checked
   */
  public record Details(
      Optional<String> ground, Optional<DepartmentCode> department, Optional<String> matter) {
    /** Nothing more. */
    public static final Details NONE =
        new Details(Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** Asks for the kind of inspection alone. */
  public static RulingAsked of(CreditCode target, LocalDate day, InspectionKind kind) {
    return new RulingAsked(target, day, kind, Details.NONE);
  }
}
