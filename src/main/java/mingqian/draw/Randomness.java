package mingqian.draw;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A public randomness 公共随机数 named in the notice before it exists; one value each. */
public sealed interface Randomness {
  /** Whether a value has the form that this randomness gives. */
  boolean accepts(String value);

  /** The beacon of the drand quicknet chain at a round: its signature, 96 hex digits. */
  record Drand(long round) implements Randomness {
    private static final Pattern VALUE = Pattern.compile("[0-9a-f]{96}");

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

  /** The published digits of an issue of a lottery; at least 24 bits in all lotteries named. */
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

  /** Reads the wording of the notice; {@link IllegalArgumentException} for any other. */
  static Randomness parse(String text) {
    Matcher match =
        Pattern.compile(
                "drand:quicknet:([1-9][0-9]{0,17})"
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
