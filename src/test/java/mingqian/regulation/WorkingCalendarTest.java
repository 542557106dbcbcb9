package mingqian.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import mingqian.terms.DateSpan;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingCalendarTest {
  private final WorkingCalendar calendar = Schedules.regulation().calendar();

  @ParameterizedTest(name = "{1} working days from {0} is {2}")
  @DisplayName("R09 R10 a sum of working days does not count its first day")
  @CsvSource({
    "2026-06-30,20,2026-07-28",
    "2026-09-30,20,2026-11-03",
    "2026-02-13,20,2026-03-19",
    "2025-09-30,20,2025-11-04",
    "2026-09-18,10,2026-10-09",
    "2026-06-18,1,2026-06-22",
    "2026-09-19,1,2026-09-20",
    "2026-06-30,0,2026-06-30",
    "2023-12-31,1,2024-01-02",
    "2026-12-30,1,2026-12-31"
  })
  void a_sum_of_working_days_does_not_count_its_first_day(
      LocalDate start, int count, LocalDate due) {
    assertThat(calendar.plusWorkingDays(start, count)).isEqualTo(new DueDate.Official(due));
  }

  @ParameterizedTest(name = "{1} working days before {0} is {2}")
  @DisplayName("R08 working days are counted backward for filings and notices")
  @CsvSource({"2026-06-22,1,2026-06-18", "2026-10-08,1,2026-09-30", "2026-06-01,0,2026-06-01"})
  void working_days_are_counted_backward(LocalDate start, int count, LocalDate due) {
    assertThat(calendar.minusWorkingDays(start, count)).isEqualTo(new DueDate.Official(due));
  }

  @ParameterizedTest(name = "{1} working days from {0} is {2} until the calendar of {3} is known")
  @DisplayName("R09 a sum past the last official year is provisional and names the year")
  @CsvSource({
    "2026-12-31,1,2027-01-01,2027",
    "2026-12-10,20,2027-01-07,2027",
    "2023-12-28,2,2024-01-02,2023",
    "2029-12-31,1,2030-01-01,2030"
  })
  void a_sum_past_the_last_official_year_is_provisional(
      LocalDate start, int count, LocalDate due, int year) {
    assertThat(calendar.plusWorkingDays(start, count))
        .isEqualTo(new DueDate.Provisional(due, year));
  }

  @ParameterizedTest(name = "{0} to {1} has {2} working days")
  @CsvSource({
    "2026-06-01,2026-06-30,21",
    "2026-09-01,2026-09-30,22",
    "2026-01-01,2026-12-31,248",
    "2026-06-19,2026-06-21,0"
  })
  void a_span_has_as_many_working_days_as_the_official_calendar_says(
      LocalDate from, LocalDate until, int days) {
    assertThat(calendar.workingDays(new DateSpan(from, until))).hasSize(days);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-01-04", "2026-02-14", "2026-02-28", "2026-05-09", "2026-09-20"})
  void a_make_up_weekend_day_is_a_working_day(LocalDate day) {
    assertThat(calendar.isWorkingDay(day)).isTrue();
    assertThat(calendar.nextWorkingDay(day.minusDays(1))).isEqualTo(new DueDate.Official(day));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-01-01", "2026-02-23", "2026-06-19", "2026-06-27", "2026-10-07"})
  void a_holiday_and_a_plain_weekend_are_off(LocalDate day) {
    assertThat(calendar.kind(day)).isEqualTo(DayKind.OFF);
    assertThat(calendar.isWorkingDay(day)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2023-12-29", "2027-01-04"})
  void a_day_of_a_year_that_is_not_official_is_never_guessed(LocalDate day) {
    assertThat(calendar.kind(day)).isEqualTo(DayKind.UNOFFICIAL);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> calendar.isWorkingDay(day))
        .withMessage("the working calendar covers 2024 to 2026, asked for " + day);
  }

  @Test
  void the_official_years_are_those_of_the_file() {
    assertThat(calendar.firstYear()).isEqualTo(2024);
    assertThat(calendar.lastYear()).isEqualTo(2026);
    assertThat(calendar.covers(2026)).isTrue();
    assertThat(calendar.covers(2027)).isFalse();
    assertThat(
            calendar.covers(
                new DateSpan(LocalDate.parse("2026-12-01"), LocalDate.parse("2027-01-01"))))
        .isFalse();
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 1001})
  void a_senseless_number_of_working_days_is_refused(int count) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> calendar.plusWorkingDays(LocalDate.parse("2026-06-01"), count));
  }
}
