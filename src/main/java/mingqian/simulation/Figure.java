package mingqian.simulation;

import java.math.BigDecimal;
import java.util.List;

/**
 * A figure of a simulation 模拟数值.
 *
 * @param part what is counted
 * @param key of whom; two parts of a key are joined by {@code /}
 * @param mean over all runs, at most {@link #PLACES} places
 * @param least in one run
 * @param most in one run
 */
public record Figure(Part part, String key, BigDecimal mean, int least, int most) {
  /** The places behind the point. */
  public static final int PLACES = 4;

  /** Refuses a key that would break its line with {@link IllegalArgumentException}. */
  public Figure {
    if (key.isEmpty() || key.chars().anyMatch(c -> c == '\t' || c == '\n')) {
      throw new IllegalArgumentException("not a key: " + key);
    }
  }

  /** The part of the key before its first slash. */
  public String of() {
    return key.split("/", 2)[0];
  }

  /** The part of the key after its first slash; the whole key where there is none. */
  public String at() {
    return key.substring(key.indexOf('/') + 1);
  }

  String line() {
    return String.join("\t", part.name(), key, mean.toPlainString(), least + "\t" + most);
  }

  static Figure parse(String line) {
    List<String> cells = List.of(line.split("\t", -1));
    return new Figure(
        Part.valueOf(cells.get(0)),
        cells.get(1),
        new BigDecimal(cells.get(2)),
        Integer.parseInt(cells.get(3)),
        Integer.parseInt(cells.get(4)));
  }
}
