package mingqian.regulation;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import mingqian.terms.DepartmentCode;
import mingqian.terms.Library;
import mingqian.terms.Words;

/** The reasons of a ruling in words 理由的措辞, with the values that made them. */
final class Sentences {
  private static final DateTimeFormatter ENGLISH_DAY =
      DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter ENGLISH_MONTH_DAY =
      DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);

  private Sentences() {}

  static Reason uncounted(AnnualCap cap, VisitQuestion question) {
    Words kind = question.kind().words();
    return Reason.of(
        cap.rule(),
        new Words(
            kind.zh() + "不计入年度检查次数上限",
            "A " + kind.en() + " does not count towards the annual cap."),
        Map.of("kind", question.kind().id(), "day", question.day().toString()));
  }

  static Reason workingDay(LocalDate day) {
    return Reason.of(
        RuleId.R01,
        new Words(chinese(day) + "是工作日", english(day) + " is a working day."),
        Map.of("day", day.toString(), "calendar", "work"));
  }

  static Reason dayOff(LocalDate day) {
    Words words =
        WorkingCalendar.isWeekend(day)
            ? new Words(chinese(day) + "休息，不安排检查", english(day) + " is a day off.")
            : new Words(
                chinese(day) + "按国家放假安排休息，不安排检查",
                english(day) + " is off by the national holiday calendar.");
    return Reason.of(RuleId.R01, words, Map.of("day", day.toString(), "calendar", "off"));
  }

  static Reason unofficial(LocalDate day, WorkingCalendar calendar) {
    return Reason.of(
        RuleId.R01,
        new Words(
            "工作日历没有" + day.getYear() + "年，" + chinese(day) + "是否工作日尚不能确定",
            "The working calendar has no year "
                + day.getYear()
                + ": whether "
                + english(day)
                + " is a working day is not known yet."),
        Map.of(
            "day",
            day.toString(),
            "calendar",
            "unofficial",
            "last-official-year",
            String.valueOf(calendar.lastYear())));
  }

  static Reason inWindow(Window window, LocalDate day) {
    return Reason.of(
        window.rule(),
        new Words(
            chinese(day) + "在" + window.library() + "库的检查窗口（" + chinese(window) + "）之内",
            "%s lies in the window of library %s (%s)."
                .formatted(english(day), window.library(), english(window))),
        windowData(window.library(), List.of(window), day));
  }

  static Reason outsideWindows(Library library, List<Window> windows, LocalDate day) {
    String zh = windows.stream().map(Sentences::chinese).collect(Collectors.joining("、"));
    String en = windows.stream().map(Sentences::english).collect(Collectors.joining(", "));
    Words words =
        windows.isEmpty()
            ? new Words(
                chinese(day) + "没有对" + library + "库生效的检查窗口",
                "No window of library " + library + " is in force on " + english(day) + ".")
            : new Words(
                chinese(day) + "不在" + library + "库的检查窗口（" + zh + "）之内",
                "%s lies outside the windows of library %s (%s)."
                    .formatted(english(day), library, en));
    return Reason.of(RuleId.R01, words, windowData(library, windows, day));
  }

  static Reason quiet(QuietPeriod quiet, LocalDate day) {
    Map<String, String> data = new TreeMap<>();
    data.put("day", day.toString());
    quiet.scope().library().ifPresent(library -> data.put("library", library.name()));
    quiet.scope().district().ifPresent(district -> data.put("district", district.value()));
    quiet.scope().industry().ifPresent(industry -> data.put("industry", industry));
    quiet.scope().park().ifPresent(park -> data.put("park", park));
    quiet.scope().target().ifPresent(target -> data.put("target", target.value()));
    quiet.span().from().ifPresent(from -> data.put("from", from.toString()));
    quiet.span().until().ifPresent(until -> data.put("until", until.toString()));
    quiet.monthDays().ifPresent(days -> data.put("month-days", days.from() + "-" + days.until()));
    return Reason.of(
        quiet.rule(),
        new Words(
            chinese(day) + "在企业安静期内：" + quiet.wording().zh(),
            english(day) + " lies in a quiet period: " + quiet.wording().en()),
        data);
  }

  static Reason capOfAll(AnnualCap cap, VisitQuestion question) {
    int made = question.earlier().inAll();
    return Reason.of(
        cap.rule(),
        new Words(
            "%d年各部门已检查%d次，上限%d次".formatted(question.day().getYear(), made, cap.visits()),
            "%d visits by all departments in %d, %d are allowed."
                .formatted(made, question.day().getYear(), cap.visits())),
        capData(cap, question, made));
  }

  static Reason capOfDepartment(AnnualCap cap, VisitQuestion question, DepartmentCode department) {
    int made = question.earlier().byDepartment().getOrDefault(department, 0);
    Map<String, String> data = capData(cap, question, made);
    data.put("department", department.value());
    return Reason.of(
        cap.rule(),
        new Words(
            "%d年部门%s已检查%d次，上限%d次"
                .formatted(question.day().getYear(), department, made, cap.visits()),
            "%d visits by department %s in %d, %d are allowed."
                .formatted(made, department, question.day().getYear(), cap.visits())),
        data);
  }

  private static Map<String, String> capData(AnnualCap cap, VisitQuestion question, int made) {
    Map<String, String> data = new TreeMap<>();
    data.put("scope", cap.scope().name().toLowerCase(Locale.ROOT));
    data.put("year", String.valueOf(question.day().getYear()));
    data.put("made", String.valueOf(made));
    data.put("cap", String.valueOf(cap.visits()));
    return data;
  }

  private static Map<String, String> windowData(
      Library library, List<Window> windows, LocalDate day) {
    String spans =
        windows.stream()
            .map(w -> iso(w.from()) + "/" + iso(w.until()))
            .collect(Collectors.joining(";"));
    return Map.of("day", day.toString(), "library", library.name(), "windows", spans);
  }

  private static String iso(MonthDay date) {
    return date.toString().substring(2);
  }

  private static String chinese(LocalDate day) {
    String weekday = day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.CHINA);
    return "%d年%d月%d日（%s）"
        .formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth(), weekday);
  }

  private static String english(LocalDate day) {
    return day.format(ENGLISH_DAY);
  }

  private static String chinese(Window window) {
    return chinese(window.from()) + "至" + chinese(window.until());
  }

  private static String chinese(MonthDay date) {
    return date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
  }

  private static String english(Window window) {
    return window.from().format(ENGLISH_MONTH_DAY)
        + " to "
        + window.until().format(ENGLISH_MONTH_DAY);
  }
}
