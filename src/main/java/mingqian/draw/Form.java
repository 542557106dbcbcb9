package mingqian.draw;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;
import mingqian.terms.Words;

/** The form 格式 that a cell of a canonical file must have. */
enum Form {
  FIELD("[0-9A-Za-z._:-]{1,128}", "ASCII 字段", "an ASCII field"),
  TARGET("[0-9A-HJ-NP-RT-UW-Y]{18}|[0-9a-f]{20}", "统一社会信用代码或化名", "a credit code or pseudonym"),
  CODE("[0-9A-HJ-NP-RT-UW-Y]{18}", "统一社会信用代码", "a credit code"),
  PSEUDONYM("[0-9a-f]{20}", "化名（20 位十六进制）", "a pseudonym of 20 hex digits"),
  PSEUDONYM_OR_NONE("[0-9a-f]{20}|-", "化名或 -", "a pseudonym or -"),
  TARGET_OR_PSEUDONYM_OR_NONE(
      "[0-9A-HJ-NP-RT-UW-Y]{18}|[0-9a-f]{20}|-", "对象、人员或 -", "a target, an inspector or -"),
  SALT("[0-9a-f]{32}", "盐（32 位十六进制）", "a salt of 32 hex digits"),
  DIGEST("[0-9a-f]{64}", "SHA-256 摘要", "a SHA-256 digest"),
  COUNT("0|[1-9][0-9]{0,8}", "不带前导零的整数", "a whole number without leading zeros"),
  RATE("[1-9][0-9]{0,3}|10000|-", "1 至 10000 或 -", "1 to 10000, or -"),
  LIBRARY("[ABC]", "监管库 A、B 或 C", "a library A, B or C"),
  DISTRICT("[0-9]{6}", "六位行政区划代码", "a district code of six digits"),
  DEPARTMENT("[A-Z][A-Z0-9]{1,7}", "部门编码", "a department code"),
  DEPARTMENT_OR_ANYONE("[A-Z][A-Z0-9]{1,7}|\\*", "部门编码或 *", "a department code or *"),
  DEPARTMENT_OR_ANYONE_OR_NONE("[A-Z][A-Z0-9]{1,7}|\\*|-", "部门编码、* 或 -", "a department, * or -"),
  TERRITORY("any|own|other", "any、own 或 other", "any, own or other"),
  KIND("recused|absent|substituted|rescheduled|cancelled", "变更类型", "a kind of change"),
  DAY("[0-9]{4}-[0-9]{2}-[0-9]{2}", "日期（年-月-日）", "a day like 2026-06-01"),
  DAY_OR_NONE("[0-9]{4}-[0-9]{2}-[0-9]{2}|-", "日期或 -", "a day or -"),
  TIME(
      "[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z",
      "UTC 时间（到秒）", "a time in UTC to the second");

  private final Pattern pattern;
  private final String zh;
  private final String en;

  Form(String pattern, String zh, String en) {
    this.pattern = Pattern.compile(pattern);
    this.zh = zh;
    this.en = en;
  }

  /** Whether the text has this form; a day must also exist in the calendar. */
  boolean fits(String text) {
    return pattern.matcher(text).matches()
        && switch (this) {
          case DAY -> isDay(text);
          case DAY_OR_NONE -> text.equals("-") || isDay(text);
          case TIME -> isTime(text);
          default -> true;
        };
  }

  Words words() {
    return new Words(zh, en);
  }

  private static boolean isTime(String text) {
    try {
      Instant.parse(text);
      return true;
    } catch (DateTimeParseException e) {
      return false;
    }
  }

  private static boolean isDay(String text) {
    try {
      LocalDate.parse(text);
      return true;
    } catch (DateTimeParseException e) {
      return false;
    }
  }
}
