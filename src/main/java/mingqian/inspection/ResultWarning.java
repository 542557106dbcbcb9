package mingqian.inspection;

/** How near the due day of a result is 到期提示级别 (R09), the mildest first. */
public enum ResultWarning {
  /** Within the working days of {@code result-warning}. */
  SOON,
  /** Within the working days of {@code result-urgent}. */
  URGENT,
  /** Past its day: it will be published as late. */
  LATE
}
