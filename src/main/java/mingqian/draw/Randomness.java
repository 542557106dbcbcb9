package mingqian.draw;

import java.time.Instant;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A public randomness 公共随机数 named in the notice before it exists; one value each. */
public sealed interface Randomness {
  /** Whether a value has the form that this randomness gives. */
  boolean accepts(String value);

  /**
   * The beacon of the drand quicknet chain at a round: its signature, 96 hex digits.
   *
   * @param round from 1 to 9,999,999,999
   */
  record Drand(long round) implements Randomness {
    /** How long after the seal's checkpoint the round comes at the earliest, in seconds. */
    public static final int AFTER_SEAL = 60;

    /** When round 1 came, in seconds of the epoch, as the chain says. */
    private static final long GENESIS = 1_692_803_367L;

    /** The seconds between two rounds. */
    private static final long PERIOD = 3;

    private static final long LAST = 9_999_999_999L;
    private static final Pattern VALUE = Pattern.compile("[0-9a-f]{96}");

    /** Refuses a round out of range with {@link IllegalArgumentException}. */
    public Drand {
      if (round < 1 || round > LAST) {
        throw new IllegalArgumentException("round 1 to " + LAST + " expected, found " + round);
      }
    }

    /** The first round that comes then or later. */
    public static Drand notBefore(Instant moment) {
      long since = Math.max(0, moment.minusNanos(1).getEpochSecond() + 1 - GENESIS);
      return new Drand((since + PERIOD - 1) / PERIOD + 1);
    }

    /** When the round comes. */
    public Instant at() {
      return Instant.ofEpochSecond(GENESIS + (round - 1) * PERIOD);
    }

    /** Whether a draw sealed then leaves the round enough time to be unknown. */
    public boolean isAfter(Instant sealed) {
      return !sealed.plusSeconds(AFTER_SEAL).isAfter(at());
    }

    @Override
    public boolean accepts(String value) {
      return VALUE.matcher(value).matches();
    }

    @Override
    public String toString() {
      return "drand:quicknet:" + round;
    }
  }

  /**
   * Witnesses who commit first and reveal later.
   *
   * @param count 3 to 6
   */
  record Witnesses(int count) implements Randomness {
    /** Refuses another count with {@link IllegalArgumentException}. */
    public Witnesses {
      if (count < 3 || count > 6) {
        throw new IllegalArgumentException("3 to 6 witnesses expected, found " + count);
      }
    }

    @Override
    public boolean accepts(String value) {
      return value.matches("[0-9]{20}(\\.[0-9]{20}){" + (count - 1) + "}");
    }

    @Override
    public String toString() {
      return "witness:" + count;
    }
  }

  /**
   * The published digits of an issue of a lottery; at least 24 bits in all lotteries named, see
   * {@link NamedLotteries}.
   */
  record Lottery(String game, String issue) implements Randomness {
    private static final Pattern VALUE = Pattern.compile("[0-9]{1,128}");

    @Override
    public boolean accepts(String value) {
      return VALUE.matcher(value).matches();
    }

    @Override
    public String toString() {
      return "lottery:" + game + ":" + issue;
    }
  }

  /** How an order without public randomness says so. */
  String LOCAL = "local";

  /** The most that one order may name. */
  int MOST_NAMED = 8;

  /**
   * Reads the wording of an order: {@code local}, or several wordings of notices, parted by
   * semicolons; {@link IllegalArgumentException} for any other, for one named twice, or for more
   * than {@link #MOST_NAMED}.
   */
  static List<Randomness> list(String text) {
    if (text.equals(LOCAL)) {
      return List.of();
    }
    List<Randomness> named = Stream.of(text.split(";", -1)).map(Randomness::parse).toList();
    if (named.size() > MOST_NAMED
        || named.stream().distinct().count() < named.size()
        || named.stream().filter(Witnesses.class::isInstance).count() > 1) {
      throw new IllegalArgumentException("named twice: " + text);
    }
    return named;
  }

  /** The wording of an order; see {@link #list}. */
  static String wording(List<Randomness> named) {
    return named.isEmpty()
        ? LOCAL
        : named.stream().map(Randomness::toString).collect(Collectors.joining(";"));
  }

  /** Reads the wording of the notice; {@link IllegalArgumentException} for any other. */
  static Randomness parse(String text) {
    Matcher match =
        Pattern.compile(
                "drand:quicknet:([1-9][0-9]{0,9})"
                    + "|witness:([3-6])"
                    + "|lottery:([0-9A-Za-z_-]+):([0-9A-Za-z_-]+)")
            .matcher(text);
    if (!match.matches()) {
      throw new IllegalArgumentException("not a randomness: " + text);
    }
    if (match.group(1) != null) {
      return new Drand(Long.parseLong(match.group(1)));
    }
    return match.group(2) != null
        ? new Witnesses(Integer.parseInt(match.group(2)))
        : new Lottery(match.group(3), match.group(4));
  }
}
