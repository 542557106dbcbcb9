package mingqian.draw;

import java.util.List;
import java.util.OptionalInt;
import mingqian.terms.Library;

/**
 * A stratum 分层 of the draw: enterprises that compete for the same quota.
 *
 * @param name such as {@code A.manufacturing}
 * @param library its library
 * @param rate in 1/10,000, 1 to 10,000; empty where a number was ordered
 * @param frame how many are eligible
 * @param quota how many are drawn
 * @param reserve how many wait behind them; quota and reserve together at most the frame
 */
public record Stratum(
    String name, Library library, OptionalInt rate, int frame, int quota, int reserve)
    implements Row {
  /** Refuses with {@link IllegalArgumentException} a row that contradicts itself. */
  public Stratum {
    if ((long) quota + reserve > frame) {
      throw new IllegalArgumentException("quota and reserve exceed the frame of " + name);
    }
  }

  static Stratum of(List<String> cells) {
    return new Stratum(
        cells.get(0),
        Library.valueOf(cells.get(1)),
        cells.get(2).equals("-")
            ? OptionalInt.empty()
            : OptionalInt.of(Integer.parseInt(cells.get(2))),
        Integer.parseInt(cells.get(3)),
        Integer.parseInt(cells.get(4)),
        Integer.parseInt(cells.get(5)));
  }

  @Override
  public List<String> cells() {
    return List.of(
        name,
        library.name(),
        rate.isPresent() ? Integer.toString(rate.getAsInt()) : "-",
        Integer.toString(frame),
        Integer.toString(quota),
        Integer.toString(reserve));
  }
}
