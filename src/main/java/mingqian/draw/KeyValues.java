package mingqian.draw;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A {@code key,value} file 键值文件 as a map: every key once. */
final class KeyValues {
  private KeyValues() {}

  static Map<String, String> of(List<Entry> entries) {
    Map<String, String> values = new TreeMap<>();
    for (Entry entry : entries) {
      if (values.put(entry.key(), entry.value()) != null) {
        throw new IllegalArgumentException(entry.key() + " stands twice");
      }
    }
    return values;
  }
}
