package mingqian.directory.sheet;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mingqian.terms.Words;

/** Cells of numbers 数字. */
public final class Numbers {
  /** A rate such as {@code 5%}, in 1/10,000: from 1 to 10,000. */
  public static final CellForm<Integer> RATE = Numbers::rate;

  /** A rate in words that name a percentage or full coverage, such as 不低于3%. */
  public static final CellForm<String> RATE_IN_WORDS = Numbers::rateInWords;

  private static final Pattern NAMES_RATE = Pattern.compile("[0-9](\\.[0-9]+)? ?[%％‰]|全覆盖|全部");
  private static final Pattern WHOLE = Pattern.compile("[0-9]{1,9}");
  private static final Pattern PERCENT = Pattern.compile("([0-9]{1,3}(?:\\.[0-9]{1,2})?) ?%");
  private static final int ALL = 10_000;

  private Numbers() {}

  /** A whole number, both ends included. */
  public static CellForm<Integer> between(int least, int most) {
    return cell -> {
      String text = Tidy.plain(cell);
      if (WHOLE.matcher(text).matches()) {
        int number = Integer.parseInt(text);
        if (number >= least && number <= most) {
          return Parsed.tidied(cell, text, number);
        }
      }
      return new Parsed.Bad<>(
          new Words(
              "应为 " + least + " 至 " + most + " 的整数",
              "a whole number from " + least + " to " + most + " expected"),
          new Words("只写数字", "write digits only"));
    };
  }

  private static Parsed<Integer> rate(String cell) {
    String text = Tidy.plain(cell);
    Matcher percent = PERCENT.matcher(text);
    if (percent.matches()) {
      int rate = new BigDecimal(percent.group(1)).movePointRight(2).intValueExact();
      if (rate >= 1 && rate <= ALL) {
        return Parsed.tidied(cell, text, rate);
      }
    }
    return new Parsed.Bad<>(
        new Words("不是 0.01% 至 100% 的比例", "not a rate from 0.01% to 100%"),
        new Words("请写成 5%", "write it as 5%"));
  }

  private static Parsed<String> rateInWords(String cell) {
    return NAMES_RATE.matcher(Tidy.plain(cell)).find()
        ? Texts.upTo(200).parse(cell)
        : new Parsed.Bad<>(
            new Words("没有写明百分比", "names no percentage"),
            new Words("请写成 5% 或 不低于5%", "write it as 5% or 不低于5%"));
  }
}
