package mingqian.inspection;

import java.time.LocalDate;
import mingqian.regulation.DueDate;
import mingqian.regulation.ParameterName;
import mingqian.regulation.Regulation;

/** By when something is due 期限, in working days of the official calendar. */
final class Deadline {
  private Deadline() {}

  /** By when the result of an inspection that ended on the day is to be public (R09). */
  static DueDate ofResult(Regulation regulation, LocalDate day) {
    return regulation
        .calendar()
        .plusWorkingDays(day, regulation.parameter(ParameterName.RESULT_PUBLISHED).value());
  }

  /** By when "cannot be contacted", verified on the day, is to be handed over (R10). */
  static DueDate ofHandOver(Regulation regulation, LocalDate day) {
    return regulation
        .calendar()
        .plusWorkingDays(day, regulation.parameter(ParameterName.CANNOT_CONTACT).value());
  }

  /** From when on the enterprise may know of a visit on the day (R08). */
  static LocalDate ofNotice(Regulation regulation, LocalDate day) {
    return regulation
        .calendar()
        .minusWorkingDays(day, regulation.parameter(ParameterName.NOTICE_BEFORE).value())
        .day();
  }

  /** The last visit day of which an enterprise may know on this day (R08). */
  static LocalDate horizonOfNotice(Regulation regulation, LocalDate today) {
    return regulation
        .calendar()
        .plusWorkingDays(today, regulation.parameter(ParameterName.NOTICE_BEFORE).value())
        .day();
  }
}
