package mingqian.directory.sheet;

import java.util.Set;
import java.util.regex.Pattern;
import mingqian.terms.CertificateNumber;
import mingqian.terms.DepartmentCode;
import mingqian.terms.DistrictCode;
import mingqian.terms.Words;

/** Cells of codes 代码: districts, industries, departments, certificates, numbers of plans. */
public final class Codes {
  private static final Pattern DIGITS = Pattern.compile("[0-9]+");
  private static final Pattern STATISTICAL = Pattern.compile("[0-9]{6}0{6}");
  private static final Pattern INDUSTRY = Pattern.compile("[A-T][0-9]{4}");
  private static final Pattern DEPARTMENT = Pattern.compile("[A-Z][A-Z0-9]{1,7}");
  private static final Pattern SCIENTIFIC =
      Pattern.compile("[0-9](\\.[0-9]+)?E\\+?[0-9]+", Pattern.CASE_INSENSITIVE);
  private static final Words AS_TEXT =
      new Words("请把该列设为文本格式后重新填写", "format the column as text and type it again");

  /** A district code of six digits; twelve-digit statistical codes are cut to six. */
  public static final CellForm<DistrictCode> DISTRICT =
      cell -> sixDigits(cell).map(DistrictCode::new);

  /** A district by its code or by its name. */
  public static final CellForm<String> DISTRICT_OR_NAME =
      cell ->
          DIGITS.matcher(Tidy.code(cell)).matches() || isScientific(Tidy.plain(cell))
              ? sixDigits(cell)
              : Texts.upTo(200).parse(cell);

  /** A department code. */
  public static final CellForm<DepartmentCode> DEPARTMENT_CODE =
      cell -> {
        String code = Tidy.code(cell);
        return DEPARTMENT.matcher(code).matches()
            ? Parsed.tidied(cell, code, new DepartmentCode(code))
            : new Parsed.Bad<>(
                new Words("不是部门编码", "not a department code"),
                new Words("2 至 8 位大写字母或数字，字母开头", "2 to 8 capitals or digits, a letter first"));
      };

  /** A department by its code or by its name. */
  public static final CellForm<String> DEPARTMENT_OR_NAME =
      cell ->
          DEPARTMENT.matcher(Tidy.code(cell)).matches()
              ? DEPARTMENT_CODE.parse(cell).map(DepartmentCode::value)
              : Texts.upTo(200).parse(cell);

  /** An industry code: the section letter and four digits of GB/T 4754. */
  public static final CellForm<String> INDUSTRY_CODE = Codes::industry;

  /** The number of an enforcement certificate. */
  public static final CellForm<CertificateNumber> CERTIFICATE =
      cell -> identifier("执法证编号", "certificate number").parse(cell).map(CertificateNumber::new);

  private Codes() {}

  /** Any identifier of at most 64 characters that a spreadsheet must not have damaged. */
  public static CellForm<String> identifier(String zh, String en) {
    return cell -> {
      String plain = Tidy.plain(cell);
      if (isScientific(plain)) {
        return new Parsed.Bad<>(
            new Words(zh + "被 Excel 变成了科学计数法", en + " turned into scientific notation by Excel"),
            AS_TEXT);
      }
      return plain.isEmpty()
          ? new Parsed.Bad<>(new Words("不是" + zh, "not a " + en), AS_TEXT)
          : within64(cell, plain);
    };
  }

  /**
   * A code of a fixed form.
   *
   * @param says the form in words
   */
  public static CellForm<String> matching(Pattern form, Words says) {
    return cell -> {
      String plain = Tidy.plain(cell);
      return form.matcher(plain).matches()
          ? Parsed.tidied(cell, plain, plain)
          : new Parsed.Bad<>(
              new Words(
                  isScientific(plain) ? "被 Excel 变成了科学计数法" : "格式不对",
                  isScientific(plain) ? "turned into scientific notation by Excel" : "wrong form"),
              says);
    };
  }

  /** One or more codes of a fixed form, separated by comma or semicolon. */
  public static CellForm<Set<String>> listOf(Pattern form) {
    CellForm<Set<String>> list = Texts.listOf(64);
    return cell -> {
      String plain = Tidy.plain(cell);
      Set<String> codes = Texts.split(plain);
      return !codes.isEmpty() && codes.stream().allMatch(code -> form.matcher(code).matches())
          ? list.parse(plain)
          : new Parsed.Bad<>(
              new Words("有一项格式不对", "one of the codes has a wrong form"),
              new Words("各项之间用“；”分隔", "separate the codes by semicolons"));
    };
  }

  /** As {@link #listOf}, or {@code *} for any: the empty set. */
  public static CellForm<Set<String>> anyOrListOf(Pattern form) {
    CellForm<Set<String>> list = listOf(form);
    return cell -> Tidy.plain(cell).equals("*") ? new Parsed.Good<>(Set.of()) : list.parse(cell);
  }

  static boolean isScientific(String text) {
    return SCIENTIFIC.matcher(text).matches();
  }

  private static Parsed<String> within64(String cell, String plain) {
    Parsed<String> words = Texts.upTo(64).parse(plain);
    return words instanceof Parsed.Good<String> ? Parsed.tidied(cell, plain, plain) : words;
  }

  private static Parsed<String> sixDigits(String cell) {
    String code = Tidy.code(cell);
    if (STATISTICAL.matcher(code).matches()) {
      String six = code.substring(0, 6);
      return new Parsed.Repaired<>(
          six, new Words("十二位统计用代码，取前六位 " + six, "statistical code cut to " + six));
    }
    if (code.length() == 6 && DIGITS.matcher(code).matches()) {
      return Parsed.tidied(cell, code, code);
    }
    return new Parsed.Bad<>(
        isScientific(code)
            ? new Words("行政区划代码被 Excel 变成了科学计数法", "district code in scientific notation")
            : new Words(
                "行政区划代码应为 6 位数字，现为 " + code.length() + " 位，可能丢了零",
                "a district code has 6 digits, this has " + code.length() + "; zeros may be lost"),
        AS_TEXT);
  }

  private static Parsed<String> industry(String cell) {
    String code = Tidy.code(cell);
    if (INDUSTRY.matcher(code).matches()) {
      return Parsed.tidied(cell, code, code);
    }
    if (DIGITS.matcher(code).matches() && code.length() == 4) {
      return Industries.section(code)
          .map(letter -> sectionAdded(letter + code))
          .orElseGet(() -> badIndustry("没有这个行业大类", "no such industry division"));
    }
    boolean short4 = code.matches("[A-T]?[0-9]{1,3}");
    return short4
        ? badIndustry("行业代码少于 4 位数字，可能丢了零", "fewer than 4 digits; a zero may be lost")
        : badIndustry("不是行业代码", "not an industry code");
  }

  private static Parsed<String> sectionAdded(String code) {
    return new Parsed.Repaired<>(
        code, new Words("已补上门类字母，读作 " + code, "section letter added; read as " + code));
  }

  private static Parsed<String> badIndustry(String zh, String en) {
    return new Parsed.Bad<>(
        new Words(zh, en),
        new Words(
            "门类字母加 4 位数字，如 C1311；该列设为文本格式",
            "section letter and 4 digits, as C1311; format the column as text"));
  }
}
