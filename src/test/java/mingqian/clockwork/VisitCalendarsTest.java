package mingqian.clockwork;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeMap;
import mingqian.regulation.Regulation;
import mingqian.terms.DateSpan;
import mingqian.terms.Library;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quartz.Calendar;

class VisitCalendarsTest {
  private static final List<LocalTime> EDGES =
      List.of(LocalTime.MIDNIGHT, LocalTime.of(12, 0), LocalTime.of(23, 59, 59));

  private final TimeZone before = TimeZone.getDefault();

  @AfterEach
  void restore() {
    TimeZone.setDefault(before);
  }

  @ParameterizedTest(name = "server in {0}")
  @DisplayName(
      "R01 triggers of visits fire on the days of the windows only, whatever the server's zone")
  @ValueSource(strings = {"UTC", "Asia/Shanghai", "America/New_York"})
  void triggers_fire_on_the_days_of_the_windows_only(String zone) throws IOException {
    TimeZone.setDefault(TimeZone.getTimeZone(zone));
    Regulation regulation = regulation();
    DateSpan years = new DateSpan(LocalDate.of(2025, 1, 1), LocalDate.of(2026, 12, 31));
    for (Library library : Library.values()) {
      Calendar calendar = VisitCalendars.of(library, regulation);
      Set<LocalDate> open = new HashSet<>(regulation.visitableDays(library, years));
      assertThat(open).hasSizeGreaterThan(20);
      years.days().forEach(day -> look(calendar, day, open.contains(day)));
      look(calendar, LocalDate.of(2027, 6, 1), false);
    }
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
