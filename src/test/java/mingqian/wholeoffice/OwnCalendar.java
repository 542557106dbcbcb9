package mingqian.wholeoffice;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The rules of days, written anew: working days, windows of libraries, quiet periods, due days. */
final class OwnCalendar {
  /** The last year whose days off are official. */
  static final int LAST_YEAR = 2026;

  private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

  private final Map<LocalDate, String> exceptions = new HashMap<>();

  OwnCalendar() {
    try {
      for (String line : Files.readAllLines(Path.of("schedules/working-calendar.csv"))) {
        String[] cells = line.split(",", -1);
        if (cells[0].matches("\\d{4}-\\d{2}-\\d{2}")) {
          exceptions.put(LocalDate.parse(cells[0]), cells[1]);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean isWorking(LocalDate day) {
    return switch (exceptions.getOrDefault(day, "")) {
      case "work" -> true;
      case "off" -> false;
      default -> !WEEKEND.contains(day.getDayOfWeek());
    };
  }

  /** The n-th working day after the day. */
  LocalDate after(LocalDate day, int workingDays) {
    return count(day, workingDays, 1);
  }

  /** The n-th working day before the day. */
  LocalDate before(LocalDate day, int workingDays) {
    return count(day, workingDays, -1);
  }

  private LocalDate count(LocalDate day, int workingDays, int step) {
    LocalDate at = day;
    int left = workingDays;
    while (left > 0) {
      at = at.plusDays(step);
      left -= isWorking(at) ? 1 : 0;
    }
    return at;
  }

  /**
   * Whether the library may be visited in that part of the year: A in June, C in June and
   * September.
   */
  static boolean isInWindow(String library, LocalDate day) {
    int month = day.getMonthValue();
    return switch (library) {
      case "A" -> month == 6;
      case "B" -> true;
      default -> month == 6 || month == 9;
    };
  }

  /** Whether it lies in a quiet period of {@link Town#quietPeriods}. */
  static boolean isQuiet(String library, String district, String industry, LocalDate day) {
    int of = day.getDayOfMonth();
    return (library.equals("A") && district.equals("999903") && of <= 5)
        || (library.equals("C") && district.equals("999902") && of <= 10)
        || (industry.startsWith("P") && day.getMonthValue() == 6 && (of == 7 || of == 8));
  }

  /** Whether it lies in the quiet period that the rule files say from 12 June on. */
  static boolean isNewlyQuiet(String industry, LocalDate day) {
    int of = day.getDayOfMonth();
    return industry.startsWith("F") && day.getMonthValue() == 6 && of >= 17 && of <= 19;
  }
}
