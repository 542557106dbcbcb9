package mingqian.clockwork;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.TimeZone;
import mingqian.inspection.VisitBase;
import mingqian.office.Mode;
import mingqian.regulation.Regulation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.quartz.Calendar;
import org.quartz.TriggerBuilder;
import org.quartz.impl.triggers.AbstractTrigger;

/** When the clockwork looks, whatever the server's zone. */
class RhythmTest {
  private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

  private final Regulation regulation = VisitBase.regulation();
  private final TimeZone before = TimeZone.getDefault();

  @AfterEach
  void put_back() {
    TimeZone.setDefault(before);
  }

  /**
   * The State Council's notice: off from 1 to 7 October, at work on 20 September and 10 October.
   */
  @Test
  void mornings_keep_to_the_working_days_of_beijing() {
    for (String zone : List.of("UTC", "America/New_York", "Pacific/Kiritimati")) {
      TimeZone.setDefault(TimeZone.getTimeZone(zone));
      List<ZonedDateTime> firings =
          firings(Rhythm.MORNINGS, WorkingDays.of(regulation), day(2026, 9, 19), 440);
      assertThat(firings.stream().map(ZonedDateTime::toLocalDate).distinct().limit(11))
          .as(zone)
          .containsExactly(
              LocalDate.of(2026, 9, 20),
              LocalDate.of(2026, 9, 21),
              LocalDate.of(2026, 9, 22),
              LocalDate.of(2026, 9, 23),
              LocalDate.of(2026, 9, 24),
              LocalDate.of(2026, 9, 28),
              LocalDate.of(2026, 9, 29),
              LocalDate.of(2026, 9, 30),
              LocalDate.of(2026, 10, 8),
              LocalDate.of(2026, 10, 9),
              LocalDate.of(2026, 10, 10));
      assertThat(firings.stream().limit(40).map(ZonedDateTime::toLocalTime))
          .startsWith(LocalTime.of(8, 0), LocalTime.of(8, 15))
          .endsWith(LocalTime.of(17, 45));
    }
  }

  @Test
  void a_year_without_an_official_calendar_has_plain_weeks() {
    Calendar calendar = WorkingDays.of(regulation);
    assertThat(calendar.isTimeIncluded(day(2027, 1, 4).toEpochMilli())).as("Monday").isTrue();
    assertThat(calendar.isTimeIncluded(day(2027, 1, 3).toEpochMilli())).as("Sunday").isFalse();
  }

  @Test
  void nights_are_those_of_beijing_and_no_look_waits_for_them() {
    TimeZone.setDefault(TimeZone.getTimeZone("America/New_York"));
    assertThat(firings(Rhythm.NIGHTLY, null, day(2026, 6, 6), 2))
        .extracting(ZonedDateTime::toLocalDateTime)
        .containsExactly(
            LocalDate.of(2026, 6, 6).atTime(2, 30), LocalDate.of(2026, 6, 7).atTime(2, 30));
    assertThat(Rhythm.NIGHTLY.followsOfficeClock()).isFalse();
    assertThat(Rhythm.MORNINGS.followsOfficeClock()).isTrue();
  }

  @Test
  void a_training_clock_knows_no_mornings() {
    assertThat(Rhythm.MORNINGS.keepsToWorkingDays(Mode.TRAINING)).isFalse();
    assertThat(Rhythm.MORNINGS.keepsToWorkingDays(Mode.PRODUCTION)).isTrue();
  }

  private static Instant day(int year, int month, int day) {
    return LocalDate.of(year, month, day).atStartOfDay(BEIJING).toInstant();
  }

  private static List<ZonedDateTime> firings(
      Rhythm rhythm, Calendar calendar, Instant from, int number) {
    AbstractTrigger<?> trigger =
        (AbstractTrigger<?>)
            TriggerBuilder.newTrigger()
                .withIdentity("x")
                .startAt(Date.from(from))
                .withSchedule(rhythm.schedule(Mode.PRODUCTION))
                .build();
    List<ZonedDateTime> firings = new ArrayList<>();
    trigger.computeFirstFireTime(calendar);
    for (int i = 0; i < number; i++) {
      firings.add(trigger.getNextFireTime().toInstant().atZone(BEIJING));
      trigger.triggered(calendar);
    }
    return firings;
  }
}
