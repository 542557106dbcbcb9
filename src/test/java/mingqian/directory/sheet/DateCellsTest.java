package mingqian.directory.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DateCellsTest {
  private static final LocalDate DAY = LocalDate.of(2017, 10, 30);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2017-10-30",
        "2017/10/30",
        "2017.10.30",
        "20171030",
        "2017年10月30日",
        "2017-10-30 00:00:00",
        "2017/10/30 0:00"
      })
  void a_day_is_read_in_every_form(String cell) {
    assertThat(Dates.DAY.parse(cell)).isEqualTo(new Parsed.Good<>(DAY));
  }

  @Test
  void single_digits_are_read() {
    assertThat(Dates.DAY.parse("2017/1/3")).isEqualTo(new Parsed.Good<>(LocalDate.of(2017, 1, 3)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"43038", "43038.0", "２０１７－１０－３０", " 2017-10-30 "})
  void serial_numbers_and_full_width_forms_are_repaired_and_told(String cell) {
    assertThat(Dates.DAY.parse(cell))
        .isInstanceOfSatisfying(
            Parsed.Repaired.class,
            repaired -> {
              assertThat(repaired.value()).isEqualTo(DAY);
              assertThat(repaired.how().zh()).contains("2017-10-30");
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"9999-09-09", "9999/9/9", "99990909", "长期", "9999-12-31"})
  void no_date_marks_mean_no_end_or_no_day(String cell) {
    assertThat(Dates.LAST_DAY.parse(cell))
        .isInstanceOfSatisfying(
            Parsed.Repaired.class, r -> assertThat(r.value()).isEqualTo(Dates.NO_END));
    assertThat(Dates.DAY_OR_NONE.parse(cell))
        .isInstanceOfSatisfying(
            Parsed.Repaired.class, r -> assertThat(r.value()).isEqualTo(Optional.empty()));
    assertThat(Dates.DAY.parse(cell)).isInstanceOf(Parsed.Bad.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2026-02-30", "2025-02-29", "30/10/2017", "17-10-30", "昨天", "0", "2017-13-01"})
  void what_is_no_day_is_refused(String cell) {
    assertThat(Dates.DAY.parse(cell)).isInstanceOf(Parsed.Bad.class);
    assertThat(Dates.LAST_DAY.parse(cell)).isInstanceOf(Parsed.Bad.class);
  }

  @Test
  void times_are_beijing_times() {
    assertThat(Times.TIME.parse("2026-05-28 09:00"))
        .isEqualTo(new Parsed.Good<>(Instant.parse("2026-05-28T01:00:00Z")));
    assertThat(Times.TIME.parse("2026-05-28 24:00")).isInstanceOf(Parsed.Bad.class);
    assertThat(Times.TIME.parse("2026-05-28")).isInstanceOf(Parsed.Bad.class);
  }

  @Test
  void rates_are_exact_parts_of_ten_thousand() {
    assertThat(Numbers.RATE.parse("5%")).isEqualTo(new Parsed.Good<>(500));
    assertThat(Numbers.RATE.parse("0.01%")).isEqualTo(new Parsed.Good<>(1));
    assertThat(Numbers.RATE.parse("100%")).isEqualTo(new Parsed.Good<>(10_000));
    for (String bad : new String[] {"5", "0.05", "0%", "101%", "0.001%", "五成"}) {
      assertThat(Numbers.RATE.parse(bad)).isInstanceOf(Parsed.Bad.class);
    }
  }
}
