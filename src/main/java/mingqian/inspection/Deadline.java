package mingqian.inspection;

import java.time.LocalDate;
import java.util.Optional;
import mingqian.regulation.DueDate;
import mingqian.regulation.ParameterName;
import mingqian.regulation.Regulation;
import mingqian.terms.Words;

/** By when something is due 期限, in working days of the official calendar. */
final class Deadline {
  private Deadline() {}

  /** By when the result of an inspection that ended on the day is to be public (R09). */
  static DueDate ofResult(Regulation regulation, LocalDate day) {
    return regulation
        .calendar()
        .plusWorkingDays(day, regulation.parameter(ParameterName.RESULT_PUBLISHED, day).value());
  }

  /** The last due day of which this day warns (R09). */
  static LocalDate horizonOfWarning(Regulation regulation, LocalDate today) {
    return regulation
        .calendar()
        .plusWorkingDays(today, regulation.parameter(ParameterName.RESULT_WARNING, today).value())
        .day();
  }

  /** The last due day of which this day warns urgently (R09). */
  static LocalDate horizonOfUrgency(Regulation regulation, LocalDate today) {
    return regulation
        .calendar()
        .plusWorkingDays(today, regulation.parameter(ParameterName.RESULT_URGENT, today).value())
        .day();
  }

  /** The last visit day of which a team is reminded on this day (R08). */
  static LocalDate horizonOfReminder(Regulation regulation, LocalDate today) {
    return regulation
        .calendar()
        .plusWorkingDays(today, regulation.parameter(ParameterName.VISIT_REMINDER, today).value())
        .day();
  }

  /** By when "cannot be contacted", verified on the day, is to be handed over (R10). */
  static DueDate ofHandOver(Regulation regulation, LocalDate day) {
    return regulation
        .calendar()
        .plusWorkingDays(day, regulation.parameter(ParameterName.CANNOT_CONTACT, day).value());
  }

  /** What is wrong with the day on which something after a visit is said to have happened. */
  static Optional<Words> objection(Visit visit, LocalDate on, LocalDate today) {
    return on.isAfter(today) || visit.day().filter(on::isBefore).isPresent()
        ? Optional.of(
            new Words(
                "日期应在检查日与今日之间：" + on, "a day from the visit to today is asked for, not " + on))
        : Optional.empty();
  }

  /** From when on the enterprise may know of a visit on the day (R08). */
  static LocalDate ofNotice(Regulation regulation, LocalDate day) {
    return regulation
        .calendar()
        .minusWorkingDays(day, regulation.parameter(ParameterName.NOTICE_BEFORE, day).value())
        .day();
  }

  /** The last visit day of which an enterprise may know on this day (R08). */
  static LocalDate horizonOfNotice(Regulation regulation, LocalDate today) {
    return regulation
        .calendar()
        .plusWorkingDays(today, regulation.parameter(ParameterName.NOTICE_BEFORE, today).value())
        .day();
  }
}
