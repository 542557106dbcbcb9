package mingqian.regulation;

import java.time.LocalDate;

/**
 * The question whether a target may be visited 能否检查: on which day, by whom, for what.
 *
 * @param target who would be visited
 * @param day when, in the office's time zone
 * @param purpose the kind of inspection, its ground, its departments and matters
 * @param earlier the visits of that calendar year so far, this one not among them
 */
public record VisitQuestion(
    TargetTraits target, LocalDate day, Purpose purpose, EarlierVisits earlier) {
  /** Asks for the departments that {@code earlier} names, without a ground or matter. */
  public VisitQuestion(
      TargetTraits target, LocalDate day, InspectionKind kind, EarlierVisits earlier) {
    this(target, day, Purpose.of(kind, earlier.byDepartment().keySet()), earlier);
  }

  /** The kind of inspection. */
  public InspectionKind kind() {
    return purpose.kind();
  }
}
