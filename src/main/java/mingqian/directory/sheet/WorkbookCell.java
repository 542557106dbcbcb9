package mingqian.directory.sheet;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;

/**
 * The text of a cell of a workbook as a reader sees it 单元格文字: a day as a day, a percentage with its
 * sign, a whole number digit by digit. A number that Excel has rounded, of more than 15 digits, is
 * given in scientific notation, so that no damaged code passes for a good one.
 */
final class WorkbookCell {
  /** Built-in formats of days and times: ECMA-376 part 1, 18.8.30, with those of East Asia. */
  private static final int[][] DAYS = {{14, 22}, {27, 36}, {45, 47}, {50, 58}};

  private static final Set<Integer> PERCENTAGES = Set.of(9, 10);
  private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.");
  private static final Pattern DAY_LETTERS =
      Pattern.compile("[ymdhs年月日]", Pattern.CASE_INSENSITIVE);

  /** Excel keeps so many digits of a number. */
  private static final int DIGITS = 15;

  private WorkbookCell() {}

  static String text(Cell cell) {
    Object value = cell.getValue();
    if (value instanceof BigDecimal number) {
      return number(cell, number);
    }
    if (value instanceof Boolean truth) {
      return truth ? "TRUE" : "FALSE";
    }
    return value == null ? "" : value.toString();
  }

  private static String number(Cell cell, BigDecimal number) {
    if (isDay(cell)) {
      return day(cell).orElseGet(() -> plain(number));
    }
    return isPercentage(cell) ? plain(number.movePointRight(2)) + "%" : plain(number);
  }

  private static Optional<String> day(Cell cell) {
    try {
      return Optional.of(cell.asDate().toLocalDate().toString());
    } catch (DateTimeException | ArithmeticException noDay) {
      return Optional.empty();
    }
  }

  private static String plain(BigDecimal number) {
    if (number.signum() == 0) {
      return "0";
    }
    BigDecimal bare = number.stripTrailingZeros();
    int wholeDigits = bare.precision() - bare.scale();
    return wholeDigits > DIGITS
        ? "%sE+%d".formatted(bare.movePointLeft(wholeDigits - 1).toPlainString(), wholeDigits - 1)
        : bare.toPlainString();
  }

  private static boolean isDay(Cell cell) {
    Integer id = cell.getDataFormatId();
    if (id != null) {
      for (int[] span : DAYS) {
        if (id >= span[0] && id <= span[1]) {
          return true;
        }
      }
    }
    return format(cell).filter(format -> DAY_LETTERS.matcher(format).find()).isPresent();
  }

  private static boolean isPercentage(Cell cell) {
    Integer id = cell.getDataFormatId();
    return (id != null && PERCENTAGES.contains(id))
        || format(cell).filter(format -> format.contains("%")).isPresent();
  }

  /** The format of numbers above zero without its quoted words. */
  private static Optional<String> format(Cell cell) {
    return Optional.ofNullable(cell.getDataFormatString())
        .filter(format -> !format.equalsIgnoreCase("General"))
        .map(format -> QUOTED.matcher(format.split(";", 2)[0]).replaceAll(""));
  }
}
