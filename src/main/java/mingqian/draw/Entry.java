package mingqian.draw;

import java.util.List;

/**
 * A line of a {@code key,value} file 键值.
 *
 * @param key the key
 * @param value its value
 */
record Entry(String key, String value) implements Row {
  static Entry of(List<String> cells) {
    return new Entry(cells.get(0), cells.get(1));
  }

  @Override
  public List<String> cells() {
    return List.of(key, value);
  }
}
