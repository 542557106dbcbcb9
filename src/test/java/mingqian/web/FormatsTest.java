package mingqian.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import mingqian.terms.DateSpan;
import org.junit.jupiter.api.Test;

class FormatsTest {
  private static final LocalDate DAY = LocalDate.of(2026, 6, 8);
  private static final Instant MORNING = Instant.parse("2026-11-05T01:30:00Z");

  private final Formats zh = new Formats(Language.ZH);
  private final Formats en = new Formats(Language.EN);

  @Test
  void a_date_has_its_weekday() {
    assertThat(zh.date(DAY)).isEqualTo("2026年6月8日 星期一");
    assertThat(en.date(DAY)).isEqualTo("Monday, 8 June 2026");
  }

  @Test
  void a_day_and_a_month_go_without() {
    assertThat(zh.day(DAY)).isEqualTo("2026年6月8日");
    assertThat(en.day(DAY)).isEqualTo("8 June 2026");
    assertThat(zh.month(YearMonth.from(DAY))).isEqualTo("2026年6月");
    assertThat(en.month(YearMonth.from(DAY))).isEqualTo("June 2026");
  }

  @Test
  void times_are_Beijing_time() {
    assertThat(zh.dateTime(MORNING)).isEqualTo("2026年11月5日 星期四 09:30");
    assertThat(en.dateTime(MORNING)).isEqualTo("Thursday, 5 November 2026, 09:30");
    assertThat(zh.dayTime(Instant.parse("2026-12-31T16:00:00Z"))).isEqualTo("2027年1月1日 00:00");
    assertThat(en.dayTime(Instant.parse("2026-12-31T16:00:00Z")))
        .isEqualTo("1 January 2027, 00:00");
  }

  @Test
  void a_span_names_both_ends_and_a_single_day_once() {
    LocalDate first = LocalDate.of(2026, 6, 1);
    DateSpan june = new DateSpan(first, LocalDate.of(2026, 6, 30));
    assertThat(zh.monthSpan(june)).isEqualTo("6月1日至6月30日");
    assertThat(en.monthSpan(june)).isEqualTo("1 June to 30 June");
    assertThat(zh.monthSpan(new DateSpan(first, first))).isEqualTo("6月1日");
    assertThat(zh.between(first, first)).isEqualTo("2026年6月1日");
    assertThat(en.span(new DateSpan(DAY, DAY.plusYears(1))))
        .isEqualTo("8 June 2026 to 8 June 2027");
  }

  @Test
  void numbers_are_grouped() {
    assertThat(zh.number(16_000)).isEqualTo("16,000");
    assertThat(zh.mean(new BigDecimal("2976"))).isEqualTo("2,976");
    assertThat(en.mean(new BigDecimal("2166.45"))).isEqualTo("2,166.5");
    assertThat(en.number(1_234_567)).isEqualTo("1,234,567");
  }

  @Test
  void per_cent_has_one_decimal_rounded_half_up() {
    assertThat(zh.percent(new BigDecimal("0.03"))).isEqualTo("3.0\u00a0%");
    assertThat(en.percent(new BigDecimal("0.12345"))).isEqualTo("12.3\u00a0%");
    assertThat(en.percent(new BigDecimal("0.1235"))).isEqualTo("12.4\u00a0%");
    assertThat(zh.share(1, 3)).isEqualTo("33.3\u00a0%");
    assertThat(zh.share(3, 3)).isEqualTo("100.0\u00a0%");
  }

  @Test
  void a_list_is_joined_as_people_do() {
    assertThat(zh.list(List.of("甲", "乙", "丙"))).isEqualTo("甲、乙和丙");
    assertThat(en.list(List.of("one", "two", "three"))).isEqualTo("one, two and three");
    assertThat(en.list(List.of("one"))).isEqualTo("one");
    assertThat(en.list(List.of())).isEmpty();
  }
}
