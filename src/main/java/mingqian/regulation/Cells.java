package mingqian.regulation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mingqian.terms.CreditCode;
import mingqian.terms.DistrictCode;
import mingqian.terms.Library;
import mingqian.terms.RiskClass;
import mingqian.terms.Words;

/** The types of cells that the rule files share. */
final class Cells {
  private static final DateTimeFormatter DAY_FORM =
      DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT)
          .withResolverStyle(ResolverStyle.STRICT);
  private static final Pattern MONTH_DAY_FORM = Pattern.compile("([0-9]{2})-([0-9]{2})");
  private static final Pattern MONTH_DAYS_FORM =
      Pattern.compile("([1-9][0-9]?)(?:-([1-9][0-9]?))?");
  private static final int A_COMMON_YEAR = 2001;
  private static final int LONGEST_NAME = 100;

  static final CellType<String> TEXT =
      new CellType<>(
          new Words("不能空着", "must not be empty"),
          new Words("填写文字，首尾不留空格", "a text without spaces at its ends"),
          text -> Optional.of(text).filter(t -> !t.isBlank() && t.equals(t.strip())));

  static final CellType<String> NAME =
      new CellType<>(
          new Words("不能空着，也不能超过100字", "must not be empty nor longer than 100 characters"),
          new Words("填写不超过100字的名称，首尾不留空格", "a name of at most 100 characters"),
          text ->
              Optional.of(text)
                  .filter(t -> !t.isBlank() && t.equals(t.strip()) && t.length() <= LONGEST_NAME));

  static final CellType<LocalDate> DAY =
      new CellType<>(
          new Words("不是存在的日期", "not an existing day"),
          new Words("按 2026-06-01 的样子填写", "write it like 2026-06-01"),
          careful(text -> LocalDate.parse(text, DAY_FORM)));

  static final CellType<MonthDay> MONTH_DAY =
      new CellType<>(
          new Words("不是每年都有的日子", "not a day that every year has"),
          new Words("按 06-01 的样子填写；2月末填 02-28", "write it like 06-01; February ends on 02-28"),
          careful(Cells::monthDay));

  static final CellType<MonthDays> MONTH_DAYS =
      new CellType<>(
          new Words("不是每月的日段", "not a range of days of the month"),
          new Words("按 1-5 的样子填写，1 到 31", "write it like 1-5, from 1 to 31"),
          careful(Cells::monthDays));

  static final CellType<RuleId> RULE =
      CellType.oneOf(new Words("不认识的规则编号", "an unknown rule id"), RuleId.values(), RuleId::id);

  static final CellType<Library> LIBRARY =
      CellType.oneOf(new Words("不认识的监管库", "an unknown library"), Library.values(), Library::name);

  static final CellType<RiskClass> RISK_CLASS =
      CellType.oneOf(
          new Words("不认识的信用风险分类", "an unknown credit-risk class"),
          RiskClass.values(),
          RiskClass::name);

  static final CellType<MatterKind> MATTER_KIND =
      CellType.oneOf(
          new Words("不认识的事项类别", "an unknown kind of matter"), MatterKind.values(), MatterKind::id);

  static final CellType<DistrictCode> DISTRICT =
      new CellType<>(
          new Words("不是行政区划代码", "not a district code"),
          new Words("填六位数字", "six digits"),
          careful(DistrictCode::new));

  static final CellType<String> INDUSTRY =
      new CellType<>(
          new Words("不是行业代码", "not an industry code"),
          new Words("填门类字母及其后的数字，如 P 或 P83", "a section letter and digits, like P or P83"),
          text -> Optional.of(text).filter(t -> TargetTraits.INDUSTRY.matcher(t).matches()));

  static final CellType<CreditCode> CREDIT_CODE =
      new CellType<>(
          new Words("不是统一社会信用代码", "not a credit code"),
          new Words("填 18 位代码，校验位要对", "18 characters with a right check character"),
          careful(CreditCode::new));

  static final CellType<Set<InspectionKind>> INSPECTION_KINDS =
      new CellType<>(
          new Words("不认识的检查类型", "an unknown kind of inspection"),
          new Words(
              "可填 random daily special triggered，以 ; 分隔；没有则填 -",
              "random daily special triggered, separated by ; or - for none"),
          Cells::inspectionKinds);

  private Cells() {}

  private static MonthDay monthDay(String text) {
    Matcher matcher = MONTH_DAY_FORM.matcher(text);
    if (!matcher.matches()) {
      throw new DateTimeException(text);
    }
    int month = Integer.parseInt(matcher.group(1));
    int day = Integer.parseInt(matcher.group(2));
    return MonthDay.from(LocalDate.of(A_COMMON_YEAR, month, day));
  }

  private static MonthDays monthDays(String text) {
    Matcher matcher = MONTH_DAYS_FORM.matcher(text);
    if (!matcher.matches()) {
      throw new IllegalArgumentException(text);
    }
    int from = Integer.parseInt(matcher.group(1));
    int until = Optional.ofNullable(matcher.group(2)).map(Integer::valueOf).orElse(from);
    return new MonthDays(from, until);
  }

  private static Optional<Set<InspectionKind>> inspectionKinds(String text) {
    Set<InspectionKind> kinds = EnumSet.noneOf(InspectionKind.class);
    if (text.equals("-")) {
      return Optional.of(kinds);
    }
    for (String part : text.split(";", -1)) {
      Optional<InspectionKind> kind =
          Arrays.stream(InspectionKind.values()).filter(k -> k.id().equals(part)).findFirst();
      if (kind.isEmpty() || !kinds.add(kind.get())) {
        return Optional.empty();
      }
    }
    return Optional.of(kinds);
  }

  private static <T> Function<String, Optional<T>> careful(Function<String, T> reader) {
    return text -> {
      try {
        return Optional.of(reader.apply(text));
      } catch (IllegalArgumentException | DateTimeException e) {
        return Optional.empty();
      }
    };
  }
}
