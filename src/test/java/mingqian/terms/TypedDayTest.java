package mingqian.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedDayTest {
  @Test
  void a_day_of_this_century_is_read() {
    assertThat(TypedDay.of("2026-06-08")).contains(LocalDate.of(2026, 6, 8));
    assertThat(TypedDay.of("2028-02-29")).contains(LocalDate.of(2028, 2, 29));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2026-02-29",
        "2026-13-01",
        "1999-12-31",
        "2100-01-01",
        "-9999-01-01",
        "+5900000-01-01",
        "2026-6-8",
        "2026-06-08T00:00",
        " 2026-06-08"
      })
  void whatever_is_no_such_day_is_none(String text) {
    assertThat(TypedDay.of(text)).isEmpty();
  }
}
