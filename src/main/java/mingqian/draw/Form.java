package mingqian.draw;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Set;
import mingqian.terms.Words;

/**
 * The form 格式 that a cell of a canonical file must have. Signs are counted and looked up without
 * patterns, whose classes would take a verifier longer to load than a small draw to check.
 */
enum Form {
  FIELD("ASCII 字段", "an ASCII field"),
  TARGET("统一社会信用代码或化名", "a credit code or pseudonym"),
  CODE("统一社会信用代码", "a credit code"),
  PSEUDONYM("化名（20 位十六进制）", "a pseudonym of 20 hex digits"),
  PSEUDONYM_OR_NONE("化名或 -", "a pseudonym or -"),
  TARGET_OR_PSEUDONYM_OR_NONE("对象、人员或 -", "a target, an inspector or -"),
  SALT("盐（32 位十六进制）", "a salt of 32 hex digits"),
  DIGEST("SHA-256 摘要", "a SHA-256 digest"),
  COUNT("不带前导零的整数", "a whole number without leading zeros"),
  RATE("1 至 10000 或 -", "1 to 10000, or -"),
  LIBRARY("监管库 A、B 或 C", "a library A, B or C"),
  DISTRICT("六位行政区划代码", "a district code of six digits"),
  DEPARTMENT("部门编码", "a department code"),
  DEPARTMENT_OR_ANYONE("部门编码或 *", "a department code or *"),
  DEPARTMENT_OR_ANYONE_OR_NONE("部门编码、* 或 -", "a department, * or -"),
  TERRITORY("any、own 或 other", "any, own or other"),
  KIND("变更类型", "a kind of change"),
  DAY("日期（年-月-日）", "a day like 2026-06-01"),
  DAY_OR_NONE("日期或 -", "a day or -"),
  TIME("UTC 时间（到秒）", "a time in UTC to the second");

  private static final String NONE = "-";
  private static final String DIGITS = "0123456789";
  private static final String HEX = DIGITS + "abcdef";
  private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
  private static final String CODE_SIGNS = DIGITS + "ABCDEFGHJKLMNPQRTUWXY";
  private static final boolean[] FIELD_SIGNS =
      table(DIGITS + LETTERS + "abcdefghijklmnopqrstuvwxyz._:-");
  private static final int LONGEST_FIELD = 128;

  private final String zh;
  private final String en;

  Form(String zh, String en) {
    this.zh = zh;
    this.en = en;
  }

  /** Whether the text has this form; a day must also exist in the calendar. */
  boolean fits(String text) {
    return switch (this) {
      case FIELD -> isField(text);
      case CODE -> isOf(text, 18, CODE_SIGNS);
      case TARGET -> CODE.fits(text) || PSEUDONYM.fits(text);
      case PSEUDONYM -> isOf(text, 20, HEX);
      case PSEUDONYM_OR_NONE -> text.equals(NONE) || PSEUDONYM.fits(text);
      case TARGET_OR_PSEUDONYM_OR_NONE -> text.equals(NONE) || TARGET.fits(text);
      case SALT -> isOf(text, 32, HEX);
      case DIGEST -> isOf(text, 64, HEX);
      case COUNT -> isCount(text, 9);
      case RATE -> text.equals(NONE) || text.equals("10000") || isRate(text);
      case LIBRARY -> isOf(text, 1, "ABC");
      case DISTRICT -> isOf(text, 6, DIGITS);
      case DEPARTMENT -> isDepartment(text);
      case DEPARTMENT_OR_ANYONE -> text.equals(ProfileLine.ANYONE) || isDepartment(text);
      case DEPARTMENT_OR_ANYONE_OR_NONE -> text.equals(NONE) || DEPARTMENT_OR_ANYONE.fits(text);
      case TERRITORY -> Set.of("any", "own", "other").contains(text);
      case KIND ->
          Set.of("recused", "absent", "substituted", "rescheduled", "cancelled").contains(text);
      case DAY -> isDay(text);
      case DAY_OR_NONE -> text.equals(NONE) || isDay(text);
      case TIME -> isTime(text);
    };
  }

  /** Whether a text is 1 to 128 signs that may stand in a hash. */
  static boolean isField(String text) {
    boolean fits = !text.isEmpty() && text.length() <= LONGEST_FIELD;
    for (int i = 0; fits && i < text.length(); i++) {
      char sign = text.charAt(i);
      fits = sign < FIELD_SIGNS.length && FIELD_SIGNS[sign];
    }
    return fits;
  }

  private static boolean[] table(String signs) {
    boolean[] table = new boolean[128];
    for (int i = 0; i < signs.length(); i++) {
      table[signs.charAt(i)] = true;
    }
    return table;
  }

  private static boolean isOf(String text, int length, String signs) {
    boolean fits = text.length() == length;
    for (int i = 0; fits && i < length; i++) {
      fits = signs.indexOf(text.charAt(i)) >= 0;
    }
    return fits;
  }

  private static boolean isCount(String text, int most) {
    boolean first = text.length() > 1 && text.charAt(0) == '0';
    return !first && text.length() <= most && isOf(text, Math.max(1, text.length()), DIGITS);
  }

  private static boolean isRate(String text) {
    return isCount(text, 4) && !text.equals("0");
  }

  private static boolean isDepartment(String text) {
    return text.length() >= 2
        && text.length() <= 8
        && isOf(text.substring(0, 1), 1, LETTERS)
        && isOf(text, text.length(), LETTERS + DIGITS);
  }

  /** Digits wherever the picture has a 0, else the sign of the picture. */
  private static boolean isLike(String text, String picture) {
    boolean fits = text.length() == picture.length();
    for (int i = 0; fits && i < picture.length(); i++) {
      char sign = text.charAt(i);
      fits = picture.charAt(i) == '0' ? sign >= '0' && sign <= '9' : sign == picture.charAt(i);
    }
    return fits;
  }

  Words words() {
    return new Words(zh, en);
  }

  private static boolean isTime(String text) {
    try {
      return isLike(text, "0000-00-00T00:00:00Z") && Instant.parse(text) != null;
    } catch (DateTimeParseException e) {
      return false;
    }
  }

  private static boolean isDay(String text) {
    if (!isLike(text, "0000-00-00")) {
      return false;
    }
    try {
      return day(text) != null;
    } catch (DateTimeException e) {
      return false;
    }
  }

  /** The day of a text such as {@code 2026-06-01}, read by its places. */
  static LocalDate day(String text) {
    return LocalDate.of(
        Integer.parseInt(text, 0, 4, 10),
        Integer.parseInt(text, 5, 7, 10),
        Integer.parseInt(text, 8, 10, 10));
  }
}
