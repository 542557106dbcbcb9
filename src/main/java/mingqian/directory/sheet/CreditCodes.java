package mingqian.directory.sheet;

import java.util.regex.Pattern;
import mingqian.terms.CreditCode;
import mingqian.terms.Words;

/** Cells of credit codes 统一社会信用代码: what can be repaired is, what cannot is told apart. */
public final class CreditCodes {
  /** A credit code; blanks, dashes, full-width and lower-case letters and ".0" are repaired. */
  public static final CellForm<CreditCode> CREDIT_CODE = CreditCodes::parse;

  private static final Pattern OLD_NUMBER = Pattern.compile("[0-9]{15}");
  private static final Pattern CUT_SHORT = Pattern.compile("[0-9]{15}000");
  private static final Pattern ALPHABET = Pattern.compile("[0-9A-HJ-NP-RTUW-Y]*");
  private static final int LENGTH = 18;
  private static final Words AS_TEXT =
      new Words(
          "请把该列设为文本格式，从营业执照重新录入",
          "format the column as text and copy the code from the licence again");
  private static final Words FROM_LICENCE =
      new Words("请对照营业执照更正", "correct it from the business licence");

  private CreditCodes() {}

  private static Parsed<CreditCode> parse(String cell) {
    String code = Tidy.code(cell);
    if (CreditCode.isValid(code)) {
      return Parsed.tidied(cell, code, new CreditCode(code));
    }
    if (Codes.isScientific(Tidy.plain(cell))) {
      return bad("被 Excel 变成了科学计数法", "turned into scientific notation by Excel", AS_TEXT);
    }
    if (CUT_SHORT.matcher(code).matches()) {
      return bad("被 Excel 截成十五位数字加零", "cut by Excel to fifteen digits and zeros", AS_TEXT);
    }
    if (OLD_NUMBER.matcher(code).matches()) {
      return bad(
          "是 15 位旧注册号，不是统一社会信用代码",
          "an old registration number of fifteen digits, not a credit code",
          new Words("请填写 18 位统一社会信用代码", "fill in the credit code of 18 characters"));
    }
    return misspelt(code);
  }

  private static Parsed<CreditCode> misspelt(String code) {
    if (code.length() != LENGTH) {
      return bad(
          "应为 18 位，现为 " + code.length() + " 位",
          "18 characters expected, found " + code.length(),
          FROM_LICENCE);
    }
    if (!ALPHABET.matcher(code).matches()) {
      return bad(
          "含有不允许的字符（没有 I、O、S、V、Z）",
          "contains a foreign character (there is no I, O, S, V, Z)",
          new Words("I 多为 1，O 多为 0；请对照营业执照", "I is often 1, O often 0; see the licence"));
    }
    return bad("校验位不对", "wrong check character", FROM_LICENCE);
  }

  private static Parsed<CreditCode> bad(String zh, String en, Words hint) {
    return new Parsed.Bad<>(new Words("统一社会信用代码" + zh, "credit code: " + en), hint);
  }
}
