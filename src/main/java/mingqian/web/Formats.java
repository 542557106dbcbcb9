package mingqian.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import mingqian.terms.DateSpan;
import mingqian.terms.Words;

/** How the pages write dates, times and numbers 日期与数字格式; times are Beijing time. */
@Named
@RequestScoped
public class Formats {
  private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

  private final Language language;

  /** For the container's proxy. */
  protected Formats() {
    this(Language.ZH);
  }

  /** The formats for this reader. */
  @Inject
  Formats(PageReader reader) {
    this(reader.language());
  }

  /** The formats of a language. */
  public Formats(Language language) {
    this.language = language;
  }

  /** 2026年6月8日 星期一 · Monday, 8 June 2026. */
  public String date(LocalDate day) {
    return write(day, "y年M月d日 EEEE", "EEEE, d MMMM y");
  }

  /** 2026年6月8日 · 8 June 2026: where the weekday does not matter. */
  public String day(LocalDate day) {
    return write(day, "y年M月d日", "d MMMM y");
  }

  /** 6月8日 · 8 June. */
  public String monthDay(LocalDate day) {
    return write(day, "M月d日", "d MMMM");
  }

  /** 2026年6月 · June 2026. */
  public String month(YearMonth month) {
    return write(month, "y年M月", "MMMM y");
  }

  /** 2026年6月8日 星期一 09:30 · Monday, 8 June 2026, 09:30. */
  public String dateTime(Instant instant) {
    return write(instant.atZone(BEIJING), "y年M月d日 EEEE HH:mm", "EEEE, d MMMM y, HH:mm");
  }

  /** 2026年6月8日 09:30 · 8 June 2026, 09:30. */
  public String dayTime(Instant instant) {
    return write(instant.atZone(BEIJING), "y年M月d日 HH:mm", "d MMMM y, HH:mm");
  }

  /** 2026年6月1日至2026年6月30日 · 1 June 2026 to 30 June 2026; one day stands alone. */
  public String span(DateSpan span) {
    return span.from().equals(span.until())
        ? day(span.from())
        : join(day(span.from()), day(span.until()));
  }

  /** 6月1日至6月30日 · 1 June to 30 June: a span whose year is plain from its place. */
  public String monthSpan(DateSpan span) {
    return span.from().equals(span.until())
        ? monthDay(span.from())
        : join(monthDay(span.from()), monthDay(span.until()));
  }

  /** As {@link #span(DateSpan)}, from two days. */
  public String between(LocalDate from, LocalDate until) {
    return span(new DateSpan(from, until));
  }

  /** 16,000. */
  public String number(long number) {
    return NumberFormat.getIntegerInstance(language.locale()).format(number);
  }

  /** A mean in at most one place behind the point, rounded half up: 2,166.5. */
  public String mean(BigDecimal mean) {
    NumberFormat format = NumberFormat.getNumberInstance(language.locale());
    format.setMaximumFractionDigits(1);
    format.setRoundingMode(RoundingMode.HALF_UP);
    return format.format(mean);
  }

  /**
   * 3.0 %, rounded half up.
   *
   * @param fraction 1 is the whole
   */
  public String percent(BigDecimal fraction) {
    BigDecimal percent = fraction.movePointRight(2).setScale(1, RoundingMode.HALF_UP);
    NumberFormat format = NumberFormat.getNumberInstance(language.locale());
    format.setMinimumFractionDigits(1);
    return format.format(percent) + "\u00a0%";
  }

  /**
   * A part of a whole in per cent, as {@link #percent}.
   *
   * @param whole not 0
   */
  public String share(long part, long whole) {
    return percent(
        BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), 6, RoundingMode.HALF_UP));
  }

  /** A sentence in the language of the page; templates cannot call {@link Words#in}. */
  public String say(Words words) {
    return words.in(language.locale());
  }

  /** 甲、乙和丙 · first, second and third. */
  public String list(List<String> names) {
    int last = names.size() - 1;
    if (last < 1) {
      return String.join("", names);
    }
    boolean english = language == Language.EN;
    String before = String.join(english ? ", " : "、", names.subList(0, last));
    return before + (english ? " and " : "和") + names.get(last);
  }

  private String join(String from, String until) {
    return language == Language.EN ? from + " to " + until : from + "至" + until;
  }

  private String write(TemporalAccessor time, String zh, String en) {
    Locale locale = language.locale();
    return DateTimeFormatter.ofPattern(language == Language.EN ? en : zh, locale).format(time);
  }
}
