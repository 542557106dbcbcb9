package mingqian.directory.sheet;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Tidying of text 整理: white space, full-width forms, what spreadsheets put around codes. */
final class Tidy {
  /** Blanks of every script, no-break and zero-width ones and stray byte order marks included. */
  private static final String BLANK = "[\\s\\p{Z}\\u200B-\\u200D\\u2060\\uFEFF]";

  /** Blanks that no category calls so. */
  private static final String STRAY = "\u200B\u200C\u200D\u2060\uFEFF";

  private static final Pattern BLANKS = Pattern.compile(BLANK + "+");
  private static final Pattern ENDS = Pattern.compile("^" + BLANK + "+|" + BLANK + "+$");
  private static final Pattern DASHES = Pattern.compile("[\\p{Pd}\\u2212]+");
  private static final Pattern AS_FORMULA = Pattern.compile("=\"(.*)\"", Pattern.DOTALL);
  private static final Pattern DECIMAL_ZERO = Pattern.compile("([0-9]+)\\.0+");

  private Tidy() {}

  /** Without blanks at the ends. */
  static String strip(String text) {
    return ENDS.matcher(text).replaceAll("");
  }

  /** Every run of blanks as one space, none at the ends. */
  static String oneLine(String text) {
    return BLANKS.matcher(strip(text)).replaceAll(" ");
  }

  /**
   * Compatibility forms made plain, no blanks at the ends, and none of the wrappings {@code ="…"},
   * {@code '…} and {@code ….0} in which spreadsheets keep or damage codes.
   */
  static String plain(String text) {
    String plain = strip(Normalizer.normalize(strip(text), Normalizer.Form.NFKC));
    var formula = AS_FORMULA.matcher(plain);
    if (formula.matches()) {
      plain = strip(formula.group(1));
    }
    if (plain.startsWith("'")) {
      plain = plain.substring(1);
    }
    var decimal = DECIMAL_ZERO.matcher(plain);
    return decimal.matches() ? decimal.group(1) : plain;
  }

  /** As {@link #plain}, in upper case, without any blank or dash. */
  static String code(String text) {
    String code = BLANKS.matcher(plain(text)).replaceAll("");
    code = DASHES.matcher(code).replaceAll("");
    var decimal = DECIMAL_ZERO.matcher(code);
    return (decimal.matches() ? decimal.group(1) : code).toUpperCase(Locale.ROOT);
  }

  /** A heading as it is compared: plain, lower case, no blanks, no marks of obligation. */
  static String heading(String text) {
    String heading = BLANKS.matcher(plain(text)).replaceAll("").toLowerCase(Locale.ROOT);
    return heading.replace("*", "").replaceFirst("\\((必填|选填|必填项|选填项)\\)$", "");
  }

  static boolean isBlank(String text) {
    return text.isEmpty() || strip(text).isEmpty();
  }

  static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || STRAY.indexOf(c) >= 0;
  }

  /** At most so many code points, control characters as spaces. */
  static String readable(String text, int longest) {
    String head =
        text.codePointCount(0, Math.min(text.length(), 2 * longest)) > longest
            ? text.substring(0, text.offsetByCodePoints(0, longest)) + "…"
            : text;
    return head.replaceAll("\\p{Cntrl}", " ");
  }
}
