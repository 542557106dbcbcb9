package mingqian.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import mingqian.inspection.Horizon;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeLeftTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 5);

  @ParameterizedTest
  @CsvSource({
    "2026-11-06, open, 还有 1 天, 1 day left",
    "2026-11-05, due, 今天到期, due today",
    "2026-11-04, late, 已逾期 1 天, 1 day late",
    "2026-10-31, late, 已逾期 5 天, 5 days late"
  })
  void a_day_is_told_by_sign_and_word(LocalDate due, String style, String zh, String en) {
    TimeLeft left = TimeLeft.until(due, TODAY);
    assertThat(left.style()).isEqualTo(style);
    assertThat(said(left, Locale.SIMPLIFIED_CHINESE)).isEqualTo(zh);
    assertThat(said(left, Locale.ENGLISH)).isEqualTo(en);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-20, open",
    "2026-11-19, due",
    "2026-11-11, due",
    "2026-11-10, urgent",
    "2026-11-05, urgent",
    "2026-11-04, late"
  })
  void a_result_is_warned_of_twice(LocalDate due, String style) {
    Horizon horizon = new Horizon(LocalDate.of(2026, 11, 19), LocalDate.of(2026, 11, 10));
    assertThat(TimeLeft.until(due, TODAY, horizon).style()).isEqualTo(style);
  }

  @Test
  void what_was_due_earlier_today_is_late_already() {
    TimeLeft left = TimeLeft.missed(TODAY, TODAY);
    assertThat(left.style()).isEqualTo("late");
    assertThat(said(left, Locale.SIMPLIFIED_CHINESE)).isEqualTo("今天应办未办");
  }

  @Test
  void what_was_due_on_an_earlier_day_is_late_by_days() {
    assertThat(said(TimeLeft.missed(TODAY.minusDays(2), TODAY), Locale.ENGLISH))
        .isEqualTo("2 days late");
  }

  private static String said(TimeLeft left, Locale locale) {
    return new Messages().text(locale, left.key(), left.days());
  }
}
