package mingqian.clockwork;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeMap;
import mingqian.regulation.Regulation;
import mingqian.terms.DateSpan;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quartz.Calendar;

class WorkingDaysTest {
  private static final List<LocalTime> EDGES =
      List.of(LocalTime.MIDNIGHT, LocalTime.of(12, 0), LocalTime.of(23, 59, 59));

  private final TimeZone before = TimeZone.getDefault();

  @AfterEach
  void restore() {
    TimeZone.setDefault(before);
  }

  @ParameterizedTest(name = "server in {0}")
  @DisplayName("triggers fire on the working days of the office, whatever the server's zone")
  @ValueSource(strings = {"UTC", "Asia/Shanghai", "America/New_York"})
  void triggers_fire_on_working_days_only(String zone) throws IOException {
    TimeZone.setDefault(TimeZone.getTimeZone(zone));
    Calendar calendar = WorkingDays.of(regulation());
    Map<LocalDate, String> written = written();
    DateSpan years = new DateSpan(LocalDate.of(2025, 1, 1), LocalDate.of(2026, 12, 31));
    years
        .days()
        .forEach(
            day -> {
              boolean weekend =
                  Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY).contains(day.getDayOfWeek());
              look(
                  calendar,
                  day,
                  written.getOrDefault(day, weekend ? "off" : "work").equals("work"));
            });
  }

  /** The days of the file, read without the code under test. */
  private static Map<LocalDate, String> written() throws IOException {
    Map<LocalDate, String> written = new TreeMap<>();
    Files.readAllLines(Path.of("schedules", "working-calendar.csv")).stream()
        .skip(1)
        .map(line -> line.split(",", -1))
        .forEach(cells -> written.put(LocalDate.parse(cells[0]), cells[1]));
    assertThat(written).hasSizeGreaterThan(60);
    return written;
  }

  private static void look(Calendar calendar, LocalDate day, boolean open) {
    for (LocalTime time : EDGES) {
      long at = day.atTime(time).atZone(OfficeClock.ZONE).toInstant().toEpochMilli();
      assertThat(calendar.isTimeIncluded(at)).as(day + " " + time).isEqualTo(open);
    }
  }

  private static Regulation regulation() throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    for (String name : Regulation.fileNames()) {
      files.put(name, Files.readAllBytes(Path.of("schedules", name)));
    }
    return Regulation.load(files);
  }
}
