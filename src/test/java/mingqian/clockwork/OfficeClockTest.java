package mingqian.clockwork;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.TimeZone;
import mingqian.inspection.VisitBase;
import mingqian.office.Mode;
import mingqian.office.Office;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The office clock is in Beijing wherever its server stands, and is set in training only. */
class OfficeClockTest {
  private final VisitBase base = new VisitBase();
  private final TimeZone before = TimeZone.getDefault();

  @AfterEach
  void close() {
    TimeZone.setDefault(before);
    base.close();
  }

  /** The edges of windows and quiet periods at midnight in Beijing, which is 16:00 in UTC. */
  @ParameterizedTest(name = "{0}: {1} is {2}")
  @CsvSource({
    "UTC,2026-05-31T15:59:59Z,2026-05-31",
    "UTC,2026-05-31T16:00:00Z,2026-06-01",
    "America/New_York,2026-05-31T15:59:59Z,2026-05-31",
    "America/New_York,2026-05-31T16:00:00Z,2026-06-01",
    "Asia/Shanghai,2026-06-30T15:59:59Z,2026-06-30",
    "America/New_York,2026-06-30T16:00:00Z,2026-07-01",
    "Pacific/Kiritimati,2026-08-31T15:59:59Z,2026-08-31",
    "Pacific/Kiritimati,2026-08-31T16:00:00Z,2026-09-01",
    "America/New_York,2026-09-30T15:59:59Z,2026-09-30",
    "UTC,2026-09-30T16:00:00Z,2026-10-01"
  })
  @DisplayName("R01: the office day whatever the server’s zone")
  void the_office_day_is_that_of_beijing(String zone, Instant instant, LocalDate day) {
    TimeZone.setDefault(TimeZone.getTimeZone(zone));
    OfficeClock clock = clock(Mode.TRAINING);
    base.with(
        entities -> {
          clock.database = entities;
          clock.set(instant);
        });
    assertThat(LocalDate.now(clock)).isEqualTo(day);
    assertThat(clock.getZone()).isEqualTo(ZoneId.of("Asia/Shanghai"));
    assertThat(LocalDate.now(restarted()))
        .as("after a restart, and on another node")
        .isEqualTo(day);
  }

  @Test
  void a_training_clock_moves_forward_only() {
    OfficeClock clock = clock(Mode.TRAINING);
    Instant earlier = clock.instant().minusSeconds(1);
    assertThatThrownBy(() -> clock.set(earlier)).isInstanceOf(IllegalStateException.class);
    assertThat(clock.instant()).isAfter(earlier);
  }

  @Test
  void a_working_office_keeps_the_time_of_the_machine_and_cannot_be_set() {
    OfficeClock clock = clock(Mode.PRODUCTION);
    assertThatThrownBy(() -> clock.set(Instant.parse("2099-01-01T00:00:00Z")))
        .isInstanceOf(IllegalStateException.class);
    assertThat(
            base.<Object>in(
                e -> e.createNativeQuery("select count(*) from standing_clock").getSingleResult()))
        .hasToString("0");
    assertThat(clock.instant()).isBefore(Instant.parse("2099-01-01T00:00:00Z"));
  }

  private OfficeClock restarted() {
    return clock(Mode.TRAINING);
  }

  private OfficeClock clock(Mode mode) {
    Path nowhere = Path.of("nowhere");
    OfficeClock clock = new OfficeClock();
    clock.office = new Office(mode, nowhere, nowhere, nowhere, nowhere);
    clock.dataSource = base.source();
    return clock;
  }
}
