package mingqian.regulation;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import mingqian.terms.Words;

/**
 * Reads {@code working-calendar.csv}: no day twice, work only on weekends, no year left out, and no
 * year cut short, which the public holidays of fixed date give away (1 January, 1 May, 1 to 3
 * October; 全国年节及纪念日放假办法 art. 2).
 */
final class CalendarReader {
  private static final RuleFile FILE = RuleFile.CALENDAR;
  private static final int FIRST_YEAR = 2000;
  private static final int LAST_YEAR = 2100;
  private static final List<MonthDay> FIXED_HOLIDAYS =
      List.of(
          MonthDay.of(1, 1),
          MonthDay.of(5, 1),
          MonthDay.of(10, 1),
          MonthDay.of(10, 2),
          MonthDay.of(10, 3));
  private static final CellType<DayKind> KIND =
      CellType.oneOf(
          new Words("不是 off 或 work", "neither off nor work"),
          new DayKind[] {DayKind.OFF, DayKind.WORKING},
          kind -> kind == DayKind.OFF ? "off" : "work");

  private record NamedDay(LocalDate day, DayKind kind) {}

  private final RuleFaults faults;
  private final NavigableMap<LocalDate, DayKind> named = new TreeMap<>();
  private final Map<LocalDate, RuleRow> rows = new HashMap<>();

  private CalendarReader(RuleFaults faults) {
    this.faults = faults;
  }

  /** The calendar, or empty with faults added. */
  static Optional<WorkingCalendar> read(byte[] bytes, RuleFaults faults) {
    int before = faults.count();
    CalendarReader reader = new CalendarReader(faults);
    for (RuleRow row : RuleTable.read(FILE, bytes, faults)) {
      readRow(row).ifPresent(day -> reader.name(row, day));
    }
    if (faults.count() == before) {
      reader.refuseGaps();
    }
    return faults.count() == before
        ? Optional.of(new WorkingCalendar(reader.named))
        : Optional.empty();
  }

  private static Optional<NamedDay> readRow(RuleRow row) {
    var day = row.read("day", Cells.DAY);
    var kind = row.read("kind", KIND);
    day.filter(d -> d.getYear() < FIRST_YEAR || d.getYear() > LAST_YEAR)
        .ifPresent(
            d ->
                row.fault(
                    "day",
                    new Words("年份不合理", "an implausible year"),
                    new Words("2000 到 2100 年之间", "a year from 2000 to 2100")));
    return row.readSource()
        .flatMap(source -> row.build(() -> new NamedDay(day.orElseThrow(), kind.orElseThrow())));
  }

  private void name(RuleRow row, NamedDay it) {
    if (rows.containsKey(it.day)) {
      Words reason =
          named.get(it.day) == it.kind
              ? new Words("同一天写了两次", "a day stands twice")
              : new Words("同一天既放假又上班", "a day both off and of work");
      row.faultOfRepeat("day", rows.get(it.day).line(), reason);
      return;
    }
    if (it.kind == DayKind.WORKING && !WorkingCalendar.isWeekend(it.day)) {
      row.fault(
          "kind",
          new Words("周一至周五本来就是工作日", "Monday to Friday is a working day anyway"),
          new Words("work 只用于调休上班的周六、周日", "work is for make-up Saturdays and Sundays"));
    }
    rows.put(it.day, row);
    named.put(it.day, it.kind);
  }

  private void refuseGaps() {
    if (named.isEmpty()) {
      faults.ofFile(
          FILE.fileName(),
          new Words("没有任何年份", "there is no year at all"),
          new Words("请填入国务院办公厅公布的放假安排", "enter the State Council's notice of days off"));
      return;
    }
    for (int year = named.firstKey().getYear(); year <= named.lastKey().getYear(); year++) {
      LocalDate newYear = LocalDate.of(year, 1, 1);
      if (named.subMap(newYear, newYear.plusYears(1)).isEmpty()) {
        yearFault(year, new Words(year + " 年缺失", "the year " + year + " is missing"));
      } else {
        refuseShortYear(year);
      }
    }
  }

  private void refuseShortYear(int year) {
    for (MonthDay holiday : FIXED_HOLIDAYS) {
      LocalDate day = holiday.atYear(year);
      boolean works =
          WorkingCalendar.isWeekend(day)
              ? named.getOrDefault(day, DayKind.OFF) == DayKind.WORKING
              : named.getOrDefault(day, DayKind.WORKING) == DayKind.WORKING;
      if (works) {
        yearFault(
            year,
            new Words(
                year + " 年不完整：" + day + " 是法定节假日",
                "the year " + year + " is incomplete: " + day + " is a public holiday"));
      }
    }
  }

  private void yearFault(int year, Words reason) {
    faults.add(
        new RuleFault(
            FILE.fileName(),
            0,
            "day",
            String.valueOf(year),
            reason,
            new Words(
                "请补全该年的放假和调休安排，或删去该年及其后各年",
                "complete that year's days off and make-up days, or remove it and all later ones")));
  }
}
