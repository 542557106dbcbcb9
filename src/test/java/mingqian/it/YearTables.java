package mingqian.it;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The law and the time of the sample year, read by hand from the tables: a second opinion. */
final class YearTables {
  private final Map<LocalDate, String> named = new HashMap<>();
  private final List<CSVRecord> windows;
  private final List<CSVRecord> quiet;
  private final List<CSVRecord> caps;
  private final Map<String, CSVRecord> enterprises = new HashMap<>();

  /** Reads the tables below the project folder. */
  YearTables(Path root) throws IOException {
    for (CSVRecord row : rows(root.resolve("schedules/working-calendar.csv"))) {
      named.put(LocalDate.parse(row.get("day")), row.get("kind"));
    }
    windows = rows(root.resolve("schedules/windows.csv"));
    quiet = rows(root.resolve("schedules/quiet-periods.csv"));
    caps = rows(root.resolve("schedules/caps.csv"));
    for (CSVRecord row : rows(root.resolve("inspector-pool/enterprises.csv"))) {
      enterprises.put(row.get("统一社会信用代码"), row);
    }
  }

  /** The rows of a comma-separated file with a heading. */
  static List<CSVRecord> rows(Path file) throws IOException {
    String text = Files.readString(file, StandardCharsets.UTF_8).replaceFirst("^\uFEFF", "");
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser parser = CSVParser.parse(text, format)) {
      return parser.getRecords();
    }
  }

  boolean isWorkingDay(LocalDate day) {
    boolean weekend =
        day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    return named.getOrDefault(day, weekend ? "off" : "work").equals("work");
  }

  /** The working day so many after the start, the start not counted. */
  LocalDate after(LocalDate start, int count) {
    LocalDate day = start;
    for (int left = count; left > 0; ) {
      day = day.plusDays(1);
      left -= isWorkingDay(day) ? 1 : 0;
    }
    return day;
  }

  /** What forbids a visit to the enterprise on the day; nothing if it is allowed. */
  List<String> against(String code, LocalDate day) {
    CSVRecord enterprise = enterprises.get(code);
    List<String> against = new ArrayList<>();
    if (!isWorkingDay(day)) {
      against.add(code + " " + day + " is a day off");
    }
    String library = enterprise.get("监管库");
    String monthDay = day.toString().substring(5);
    if (windows.stream()
        .noneMatch(
            row ->
                row.get("library").equals(library)
                    && row.get("from").compareTo(monthDay) <= 0
                    && monthDay.compareTo(row.get("until")) <= 0)) {
      against.add(code + " " + day + " is outside the window of " + library);
    }
    quiet.stream()
        .filter(row -> isQuiet(row, enterprise, day))
        .forEach(row -> against.add(code + " " + day + " is quiet: " + row.get("en")));
    return against;
  }

  private static boolean isQuiet(CSVRecord row, CSVRecord enterprise, LocalDate day) {
    return fits(row.get("library"), enterprise.get("监管库"))
        && fits(row.get("district"), enterprise.get("行政区划代码"))
        && (row.get("industry").equals("*")
            || enterprise.get("行业代码").startsWith(row.get("industry")))
        && fits(row.get("park"), enterprise.get("园区"))
        && fits(row.get("target"), enterprise.get("统一社会信用代码"))
        && row.get("from").compareTo(day.toString()) <= 0
        && (row.get("until").equals("-") || day.toString().compareTo(row.get("until")) <= 0)
        && isInMonthDays(row.get("month_days"), day.getDayOfMonth());
  }

  private static boolean fits(String asked, String found) {
    return asked.equals("*") || asked.equals(found);
  }

  private static boolean isInMonthDays(String span, int day) {
    if (span.equals("*")) {
      return true;
    }
    String[] ends = span.split("-", 2);
    return Integer.parseInt(ends[0]) <= day && day <= Integer.parseInt(ends[1]);
  }

  /** The cap of visits in a year, by one department or in all. */
  int cap(String scope) {
    return caps.stream()
        .filter(row -> row.get("scope").equals(scope))
        .mapToInt(row -> Integer.parseInt(row.get("visits")))
        .findFirst()
        .orElseThrow();
  }
}
