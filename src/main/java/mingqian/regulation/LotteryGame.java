package mingqian.regulation;

import java.math.BigInteger;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mingqian.terms.Clause;
import mingqian.terms.Words;

/**
 * A lottery 彩票游戏 whose published digits may be named as randomness 彩票开奖号码 (R15).
 *
 * @param rule the rule that knows it
 * @param code 1 to 16 of {@code a-z 0-9}, as orders and notices name it
 * @param words what it is called in both languages
 * @param numbers how its issues and its digits are written, and what they are worth
 * @param drawn when it is drawn
 * @param validity the first days of visits of the draws that may name it
 * @param source the rules of the game it rests on, with their edition
 */
public record LotteryGame(
    RuleId rule,
    String code,
    Words words,
    Numbers numbers,
    Drawn drawn,
    Validity validity,
    Clause source) {
  /** The least bits of all the lotteries that a draw names. */
  public static final int LEAST_BITS = 24;

  static final Pattern CODE = Pattern.compile("[a-z0-9]{1,16}");
  static final int MOST_DIGITS = 64;

  /** Refuses another form of code with {@link IllegalArgumentException}. */
  public LotteryGame {
    if (!CODE.matcher(code).matches()) {
      throw new IllegalArgumentException("not the code of a lottery: " + code);
    }
  }

  /**
   * How it is written.
   *
   * @param issue how many digits the number of an issue has, 1 to 20
   * @param digits how many digits an issue publishes, 1 to 64, leading zeros among them
   * @param bits how many whole bits they are worth at least; so many digits can hold them
   */
  public record Numbers(int issue, int digits, int bits) {
    /** Refuses more bits than the digits hold with {@link IllegalArgumentException}. */
    public Numbers {
      if (!holds(digits, bits)) {
        throw new IllegalArgumentException(digits + " digits do not hold " + bits + " bits");
      }
    }

    static boolean holds(int digits, int bits) {
      return BigInteger.TEN.pow(digits).bitLength() > bits;
    }
  }

  /**
   * When it is drawn.
   *
   * @param weekdays on which days of the week, at least one
   * @param time at which time of the day, office time
   */
  public record Drawn(Set<DayOfWeek> weekdays, LocalTime time) {
    /** Keeps its own copy of the days. */
    public Drawn {
      weekdays = Set.copyOf(weekdays);
      if (weekdays.isEmpty()) {
        throw new IllegalArgumentException("a lottery is drawn on some day of the week");
      }
    }

    /** The first time of drawing after a moment: no issue that is still open comes earlier. */
    public Instant next(Instant after, ZoneId zone) {
      LocalDate first = LocalDate.ofInstant(after, zone);
      return Stream.iterate(first, day -> day.plusDays(1))
          .filter(day -> weekdays.contains(day.getDayOfWeek()))
          .map(day -> day.atTime(time).atZone(zone).toInstant())
          .filter(at -> at.isAfter(after))
          .findFirst()
          .orElseThrow();
    }
  }
}
