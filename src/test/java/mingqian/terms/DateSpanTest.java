package mingqian.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DateSpanTest {
  private static final LocalDate LAST = LocalDate.of(2026, 2, 28);

  @Test
  void consecutive_days_are_one_run_across_the_end_of_a_month() {
    LocalDate next = LAST.plusDays(1);
    LocalDate later = LAST.plusDays(5);
    assertThat(DateSpan.runs(List.of(LAST, next, later)))
        .containsExactly(new DateSpan(LAST, next), new DateSpan(later, later));
  }

  @Test
  void no_days_are_no_runs() {
    assertThat(DateSpan.runs(List.of())).isEmpty();
  }
}
