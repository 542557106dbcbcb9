package mingqian.directory.sheet;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mingqian.terms.Words;

/** Cells of times 时间, read as Beijing time. */
public final class Times {
  /** A time such as {@code 2026-05-28 09:00}. */
  public static final CellForm<Instant> TIME = Times::parse;

  private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");
  private static final Pattern FORM =
      Pattern.compile(
          "([0-9]{4})[-/]([0-9]{1,2})[-/]([0-9]{1,2})[ T]([0-9]{1,2}):([0-9]{2})(?::00)?");

  private Times() {}

  /** The first moment of a day in Beijing. */
  public static Instant startOf(LocalDate day) {
    return day.atStartOfDay(BEIJING).toInstant();
  }

  private static Parsed<Instant> parse(String cell) {
    String text = Tidy.plain(cell);
    Matcher parts = FORM.matcher(text);
    if (!parts.matches()) {
      return bad("不是时间", "not a time");
    }
    int[] numbers = new int[5];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = Integer.parseInt(parts.group(i + 1));
    }
    try {
      LocalDateTime time =
          LocalDateTime.of(numbers[0], numbers[1], numbers[2], numbers[3], numbers[4]);
      return Parsed.tidied(cell, text, time.atZone(BEIJING).toInstant());
    } catch (DateTimeException noSuchTime) {
      return bad("没有这个时间", "there is no such time");
    }
  }

  private static Parsed<Instant> bad(String zh, String en) {
    return new Parsed.Bad<>(
        new Words(zh, en),
        new Words("请写成北京时间 2026-05-28 09:00", "write Beijing time as 2026-05-28 09:00"));
  }
}
