package mingqian.inspection;

import java.time.LocalDate;
import mingqian.regulation.Regulation;

/**
 * The due days of results of which a day warns 到期预警 (R09), by the parameters {@code result-warning}
 * and {@code result-urgent} in working days.
 *
 * @param warning the last due day of which it warns
 * @param urgent the last due day of which it warns urgently
 */
public record Horizon(LocalDate warning, LocalDate urgent) {
  /** The horizon of a day. */
  public static Horizon of(Regulation regulation, LocalDate today) {
    return new Horizon(
        Deadline.horizonOfWarning(regulation, today), Deadline.horizonOfUrgency(regulation, today));
  }
}
