package mingqian.draw;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import mingqian.terms.Digest;

/**
 * Seeded picks 种子选取: {@code H(teamSeed/tag/counter)} as a big-endian whole number modulo n. One
 * instance serves one attempt and moves on with every pick.
 */
final class Picks {
  private static final int HEX = 16;

  private final String prefix;
  private final Map<String, Integer> counters = new TreeMap<>();

  /**
   * Picks of one attempt.
   *
   * @param teamSeed 32 hex digits
   * @param attempt its label: a number from 1, before it whatever tells it from those of the draw
   */
  Picks(String teamSeed, String attempt) {
    this.prefix = teamSeed + "/" + attempt + ".";
  }

  /** The next pick of a tag: 0 to {@code n - 1}. */
  int next(String tag, int n) {
    int counter = counters.merge(tag, 1, Integer::sum);
    return modulo(prefix + tag + "/" + counter, n);
  }

  /**
   * The pick of a change after the draw: {@code H(teamSeed/tag/counter)} modulo n.
   *
   * @param tag {@code change}, or with a suffix where one change takes several picks
   * @param counter of the change, from 1
   */
  static int ofChange(String teamSeed, String tag, int counter, int n) {
    return modulo(teamSeed + "/" + tag + "/" + counter, n);
  }

  private static int modulo(String text, int n) {
    BigInteger number = new BigInteger(Digest.of(text).value(), HEX);
    return number.mod(BigInteger.valueOf(n)).intValue();
  }

  /** The names in seeded order, whatever order they come in. */
  List<String> ranked(String tag, List<String> names) {
    Map<String, Digest> keys = new TreeMap<>();
    names.forEach(name -> keys.put(name, Digest.of(prefix + tag + "/" + name)));
    return names.stream().sorted(Comparator.comparing(keys::get)).toList();
  }
}
