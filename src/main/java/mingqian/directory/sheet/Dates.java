package mingqian.directory.sheet;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mingqian.terms.Words;

/** Cells of days 日期 in all the forms that offices write, and no-date marks. */
public final class Dates {
  /** The day that stands for "no end" 长期. */
  public static final LocalDate NO_END = LocalDate.of(9999, 12, 31);

  /** The day that stands for "from ever". */
  public static final LocalDate NO_BEGINNING = LocalDate.of(1900, 1, 1);

  /** A day; no-date marks are refused. */
  public static final CellForm<LocalDate> DAY =
      cell ->
          isOpen(Tidy.plain(cell))
              ? new Parsed.Bad<>(new Words("须为确定的日期", "a definite day is needed"), forms())
              : day(cell);

  /** A day, or nothing where the cell bears a no-date mark such as 9999-09-09. */
  public static final CellForm<Optional<LocalDate>> DAY_OR_NONE =
      cell ->
          isOpen(Tidy.plain(cell))
              ? new Parsed.Repaired<>(Optional.empty(), new Words("读作“无日期”", "read as no date"))
              : day(cell).map(Optional::of);

  /** A last day; 长期 and 9999-09-09 are read as {@link #NO_END}. */
  public static final CellForm<LocalDate> LAST_DAY =
      cell ->
          isOpen(Tidy.plain(cell))
              ? new Parsed.Repaired<>(NO_END, new Words("读作“长期”", "read as without end"))
              : day(cell);

  private static final String TIME = "(?:[ T][0-9]{1,2}:[0-9]{2}(?::[0-9]{2}(?:\\.[0-9]+)?)?)?";
  private static final List<Pattern> FORMS =
      List.of(
          Pattern.compile("([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})" + TIME),
          Pattern.compile("([0-9]{4})/([0-9]{1,2})/([0-9]{1,2})" + TIME),
          Pattern.compile("([0-9]{4})\\.([0-9]{1,2})\\.([0-9]{1,2})"),
          Pattern.compile("([0-9]{4})([0-9]{2})([0-9]{2})"),
          Pattern.compile("([0-9]{4}) ?年 ?([0-9]{1,2}) ?月 ?([0-9]{1,2}) ?日"));
  private static final Pattern SERIAL = Pattern.compile("[1-9][0-9]{4}");
  private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);
  private static final Set<String> OPEN = Set.of("长期", "长期有效", "永久", "无固定期限", "无期限");
  private static final int OPEN_YEAR = 9999;

  private Dates() {}

  private static boolean isOpen(String text) {
    return OPEN.contains(text) || read(text).filter(day -> day.getYear() == OPEN_YEAR).isPresent();
  }

  private static Parsed<LocalDate> day(String cell) {
    String text = Tidy.plain(cell);
    if (SERIAL.matcher(text).matches()) {
      LocalDate day = SERIAL_ZERO.plusDays(Integer.parseInt(text));
      return new Parsed.Repaired<>(
          day, new Words("Excel 日期序号，读作 " + day, "Excel serial number, read as " + day));
    }
    Optional<Matcher> form = form(text);
    if (form.isEmpty()) {
      return new Parsed.Bad<>(new Words("不是日期", "not a day"), forms());
    }
    return read(text)
        .filter(day -> day.getYear() >= NO_BEGINNING.getYear() && day.getYear() <= 2200)
        .map(tidied(cell))
        .orElseGet(() -> new Parsed.Bad<>(new Words("没有这一天", "there is no such day"), forms()));
  }

  private static Function<LocalDate, Parsed<LocalDate>> tidied(String cell) {
    return day ->
        cell.equals(Tidy.plain(cell))
            ? new Parsed.Good<>(day)
            : Parsed.tidied(cell, day.toString(), day);
  }

  private static Optional<LocalDate> read(String text) {
    return form(text).flatMap(Dates::date);
  }

  private static Optional<Matcher> form(String text) {
    return FORMS.stream().map(form -> form.matcher(text)).filter(Matcher::matches).findFirst();
  }

  private static Optional<LocalDate> date(Matcher parts) {
    try {
      return Optional.of(
          LocalDate.of(
              Integer.parseInt(parts.group(1)),
              Integer.parseInt(parts.group(2)),
              Integer.parseInt(parts.group(3))));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  private static Words forms() {
    return new Words("请写成 2026-05-28", "write it as 2026-05-28");
  }
}
