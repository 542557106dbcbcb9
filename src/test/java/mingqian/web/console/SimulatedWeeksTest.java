package mingqian.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import mingqian.inspection.VisitBase;
import mingqian.simulation.Figure;
import mingqian.simulation.Part;
import mingqian.terms.Library;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SimulatedWeeksTest {
  private static Figure figure(String key, int mean) {
    return new Figure(Part.WEEK, key, BigDecimal.valueOf(mean), 0, mean);
  }

  private static SimulatedWeeks weeks(Figure... figures) {
    return SimulatedWeeks.of(List.of(figures), VisitBase.regulation());
  }

  @Test
  void the_fullest_week_fills_the_height_and_libraries_stand_upon_each_other() {
    SimulatedWeeks weeks =
        weeks(figure("A/2026-06-01", 30), figure("C/2026-06-01", 10), figure("C/2026-06-15", 20));
    assertThat(weeks.weeks()).hasSize(3);
    assertThat(weeks.bars())
        .containsExactly(
            new SimulatedWeeks.Bar(Library.A, 0, 30, 90),
            new SimulatedWeeks.Bar(Library.C, 0, 0, 30),
            new SimulatedWeeks.Bar(Library.C, 24, 60, 60));
  }

  @Test
  @DisplayName("R01: beside the visits stand the days on which a library may be visited")
  void a_week_tells_the_open_days_of_each_library() {
    SimulatedWeeks weeks = weeks(figure("B/2026-06-29", 1));
    assertThat(weeks.weeks().get(0).cells())
        .extracting(SimulatedWeeks.Cell::openDays)
        .containsExactly(2, 5, 2);
  }

  @Test
  void a_week_that_leaves_the_official_calendar_ends_with_it() {
    SimulatedWeeks weeks = weeks(figure("B/2026-12-28", 1));
    assertThat(weeks.weeks().get(0).cells().get(1).openDays()).isEqualTo(4);
  }

  @Test
  void a_year_without_visits_has_no_weeks() {
    assertThat(weeks().weeks()).isEmpty();
    assertThat(weeks().fullest()).isEmpty();
  }
}
