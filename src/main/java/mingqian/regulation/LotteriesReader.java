package mingqian.regulation;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import mingqian.terms.Words;

/**
 * Reads {@code lotteries.csv}: the lotteries whose digits may be named as randomness; one game in
 * several editions that do not overlap.
 */
final class LotteriesReader {
  private static final int MOST_ISSUE = 20;
  private static final int MOST_BITS = 200;

  private static final CellType<String> CODE =
      new CellType<>(
          new Words("不是彩票代码", "not the code of a lottery"),
          new Words("填 1 至 16 个小写字母或数字", "1 to 16 of a-z 0-9"),
          text -> Optional.of(text).filter(t -> LotteryGame.CODE.matcher(t).matches()));

  private static final CellType<Set<DayOfWeek>> WEEKDAYS =
      new CellType<>(
          new Words("不是星期", "not days of the week"),
          new Words("填 1 至 7，从星期一起，以 ; 分隔，如 2;4;7", "1 to 7 from Monday, as 2;4;7"),
          LotteriesReader::weekdays);

  private static final CellType<LocalTime> TIME =
      new CellType<>(
          new Words("不是时刻", "not a time of the day"),
          new Words("按 21:15 的样子填写", "write it like 21:15"),
          text ->
              Optional.of(text)
                  .filter(t -> t.matches("([01][0-9]|2[0-3]):[0-5][0-9]"))
                  .map(LocalTime::parse));

  private LotteriesReader() {}

  static List<LotteryGame> read(byte[] bytes, RuleFaults faults) {
    List<ReadRow<LotteryGame>> read =
        ReadRow.all(RuleTable.read(RuleFile.LOTTERIES, bytes, faults), LotteriesReader::readRow);
    ReadRow.refuseConflicts(
        read,
        "game",
        (one, other) ->
            one.code().equals(other.code()) && one.validity().overlaps(other.validity()),
        new Words("同一彩票的有效期重叠", "two editions of one lottery are in force at once"));
    return ReadRow.values(read);
  }

  private static Optional<LotteryGame> readRow(RuleRow row) {
    var rule = row.readRule(RuleId.R15);
    var game = row.read("game", CODE);
    var zh = row.read("zh", Cells.NAME);
    var en = row.read("en", Cells.NAME);
    var numbers = numbers(row);
    var weekdays = row.read("weekdays", WEEKDAYS);
    var time = row.read("time", TIME);
    var validity = row.readValidity("valid_from", "valid_until");
    var source = row.readSource();
    return row.build(
        () ->
            new LotteryGame(
                rule.orElseThrow(),
                game.orElseThrow(),
                new Words(zh.orElseThrow(), en.orElseThrow()),
                numbers.orElseThrow(),
                new LotteryGame.Drawn(weekdays.orElseThrow(), time.orElseThrow()),
                validity.orElseThrow(),
                source.orElseThrow()));
  }

  private static Optional<LotteryGame.Numbers> numbers(RuleRow row) {
    var issue = row.read("issue", CellType.number(1, MOST_ISSUE));
    var digits = row.read("digits", CellType.number(1, LotteryGame.MOST_DIGITS));
    var bits = row.read("bits", CellType.number(1, MOST_BITS));
    if (issue.isEmpty() || digits.isEmpty() || bits.isEmpty()) {
      return Optional.empty();
    }
    if (!LotteryGame.Numbers.holds(digits.get(), bits.get())) {
      row.fault(
          "bits",
          new Words("多于这么多位数字所能有的", "more than so many digits can hold"),
          new Words("每位十进制数字不到 3.33 比特", "a decimal digit holds less than 3.33 bits"));
      return Optional.empty();
    }
    return Optional.of(new LotteryGame.Numbers(issue.get(), digits.get(), bits.get()));
  }

  private static Optional<Set<DayOfWeek>> weekdays(String text) {
    Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
    for (String part : text.split(";", -1)) {
      if (!part.matches("[1-7]") || !days.add(DayOfWeek.of(Integer.parseInt(part)))) {
        return Optional.empty();
      }
    }
    return Optional.of(days);
  }
}
