package mingqian.web.open;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Year;
import mingqian.terms.DateSpan;
import mingqian.web.open.YearRibbon.Column;
import mingqian.web.open.YearRibbon.Door;
import org.junit.jupiter.api.Test;

class YearRibbonTest {
  private static final DateSpan JUNE =
      new DateSpan(LocalDate.of(2026, 6, 1), LocalDate.of(2026, 6, 30));

  private final YearRibbon ribbon = new YearRibbon(Year.of(2026));

  @Test
  void every_day_of_a_window_lies_inside_its_door() {
    Door door = ribbon.door(JUNE);
    JUNE.days()
        .forEach(day -> assertThat(ribbon.left(day)).isBetween(door.left(), door.right() - 1));
  }

  @Test
  void the_days_before_and_after_lie_outside() {
    Door door = ribbon.door(JUNE);
    assertThat(ribbon.left(LocalDate.of(2026, 5, 31)) + 1).isEqualTo(door.left());
    assertThat(ribbon.left(LocalDate.of(2026, 7, 1))).isEqualTo(door.right());
    assertThat(door.width()).isEqualTo(30);
  }

  @Test
  void a_door_of_the_whole_year_and_its_leaves_stay_within_the_ribbon() {
    Door door = ribbon.door(new DateSpan(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)));
    assertThat(door.left()).isEqualTo(6);
    assertThat(door.right()).isEqualTo(371);
    assertThat(ribbon.width()).isEqualTo(377);
    assertThat(door.leftLeaf()).isEqualTo("6,8 1,0 1,56 6,48");
    assertThat(door.rightLeaf()).isEqualTo("371,8 376,0 376,56 371,48");
  }

  @Test
  void today_stands_in_the_middle_of_its_day() {
    assertThat(ribbon.middle(LocalDate.of(2026, 1, 1))).isEqualTo(100 * 6.5 / 377);
    assertThat(ribbon.middle(LocalDate.of(2026, 12, 31))).isEqualTo(100 * 370.5 / 377);
  }

  @Test
  void months_follow_each_other_over_the_year() {
    assertThat(ribbon.months())
        .extracting(Column::number)
        .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12);
    assertThat(ribbon.months())
        .extracting(Column::left)
        .containsExactly(6, 37, 65, 96, 126, 157, 187, 218, 249, 279, 310, 340);
  }

  @Test
  void a_leap_year_is_one_day_wider() {
    assertThat(new YearRibbon(Year.of(2028)).width()).isEqualTo(378);
  }

  @Test
  void a_day_of_another_year_is_refused() {
    assertThatThrownBy(() -> ribbon.left(LocalDate.of(2027, 1, 1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("2027-01-01");
  }
}
