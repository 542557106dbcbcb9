package mingqian.web.open;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import mingqian.inspection.VisitBase;
import mingqian.regulation.Regulation;
import mingqian.terms.DateSpan;
import mingqian.terms.Library;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class WindowsYearTest {
  private static final DateSpan JUNE = span(6, 1, 6, 30);
  private static final DateSpan SEPTEMBER = span(9, 1, 9, 30);

  private static final Regulation REGULATION = VisitBase.regulation();

  @Test
  @DisplayName("R01 library A opens in June, B all the year, C in June and September")
  void the_libraries_open_when_the_rules_say() {
    WindowsYear year = on(11, 5);
    assertThat(year.libraries()).extracting(LibraryYear::library).containsExactly(Library.values());
    assertThat(year.libraries().get(0).open()).containsExactly(JUNE);
    assertThat(year.libraries().get(1).open()).containsExactly(span(1, 1, 12, 31));
    assertThat(year.libraries().get(1).isAlwaysOpen()).isTrue();
    assertThat(year.libraries().get(2).open()).containsExactly(JUNE, SEPTEMBER);
  }

  @Test
  void in_November_only_library_B_is_open() {
    assertThat(on(11, 5).openNow()).extracting(LibraryYear::library).containsExactly(Library.B);
  }

  @Test
  void after_the_last_window_the_next_one_is_next_year() {
    assertThat(on(11, 5).nextOpening()).contains(LocalDate.of(2027, 6, 1));
    assertThat(on(11, 5).openingOn(LocalDate.of(2027, 6, 1)))
        .extracting(LibraryYear::library)
        .containsExactly(Library.A, Library.C);
  }

  @Test
  void between_its_windows_library_C_opens_next_in_September() {
    assertThat(on(7, 1).nextOpening()).contains(LocalDate.of(2026, 9, 1));
  }

  @Test
  void while_all_are_open_nothing_opens_next() {
    assertThat(on(6, 30).quietNow()).isEmpty();
    assertThat(on(6, 30).nextOpening()).isEmpty();
  }

  private static WindowsYear on(int month, int day) {
    return WindowsYear.of(REGULATION, LocalDate.of(2026, month, day));
  }

  private static DateSpan span(int month, int day, int untilMonth, int untilDay) {
    return new DateSpan(LocalDate.of(2026, month, day), LocalDate.of(2026, untilMonth, untilDay));
  }
}
