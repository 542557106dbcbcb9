package mingqian.web;

import java.time.LocalDate;
import mingqian.inspection.Horizon;
import mingqian.inspection.VisitRow;
import mingqian.inspection.VisitState;
import mingqian.regulation.DueDate;

/**
 * A visit of a list with the time that is left for its result 检查列表行与期限 (R09).
 *
 * @param row the visit
 * @param today the office's day
 * @param horizon of which due days that day warns
 */
public record VisitDue(VisitRow row, LocalDate today, Horizon horizon) {
  /** Whether something is due: it has a day and is still open. */
  public boolean isDue() {
    return row.timing().due().isPresent() && VisitState.open().contains(row.state());
  }

  /** The last day in time, where something is due. */
  public LocalDate day() {
    return due().day();
  }

  /** How long is left, where something is due. */
  public TimeLeft left() {
    return TimeLeft.until(day(), today, horizon);
  }

  /** Whether the official calendar may still move the day. */
  public boolean isProvisional() {
    return due() instanceof DueDate.Provisional;
  }

  private DueDate due() {
    return row.timing().due().orElseThrow();
  }
}
