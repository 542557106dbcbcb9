package mingqian.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import mingqian.regulation.DueDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlineTest {
  @ParameterizedTest
  @CsvSource({
    "2026-06-30, 2026-07-28",
    "2026-09-30, 2026-11-03",
    "2026-02-13, 2026-03-19",
    "2025-09-30, 2025-11-04"
  })
  @DisplayName("R09 a result is due 20 working days after the visit")
  void a_result_is_due_twenty_working_days_after_the_visit(LocalDate day, LocalDate due) {
    assertThat(Deadline.ofResult(VisitBase.regulation(), day)).isEqualTo(new DueDate.Official(due));
  }

  @Test
  @DisplayName("R09 a day beyond the official calendar is provisional")
  void a_due_day_beyond_the_official_calendar_is_provisional() {
    DueDate due = Deadline.ofResult(VisitBase.regulation(), LocalDate.of(2026, 12, 22));
    assertThat(due).isInstanceOf(DueDate.Provisional.class);
    assertThat(((DueDate.Provisional) due).firstUnofficialYear()).isEqualTo(2027);
  }

  @Test
  @DisplayName("R09 results are warned of at 10 and at 3 working days")
  void the_tenth_and_the_third_working_day_after_a_thursday() {
    assertThat(Horizon.of(VisitBase.regulation(), LocalDate.of(2026, 11, 5)))
        .isEqualTo(new Horizon(LocalDate.of(2026, 11, 19), LocalDate.of(2026, 11, 10)));
  }
}
