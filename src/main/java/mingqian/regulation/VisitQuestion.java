package mingqian.regulation;

import java.time.LocalDate;

/**
 * The question whether a target may be visited 能否检查.
 *
 * @param target who would be visited
 * @param day when, in the office's time zone
 * @param kind what kind of inspection
 * @param earlier the visits of that calendar year so far, this one not among them
 */
public record VisitQuestion(
    TargetTraits target, LocalDate day, InspectionKind kind, EarlierVisits earlier) {}
