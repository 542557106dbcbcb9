package mingqian.simulation;

import java.util.List;
import mingqian.terms.Words;

/**
 * Something that an order lacks 缺口: people, or days, or whatever keeps it from being drawn at all.
 *
 * @param order the order's national number
 * @param words the worst that happened, as a coordinator can act on it
 * @param runs in how many runs it happened
 */
public record Shortage(String order, Words words, int runs) {
  String line() {
    return String.join("\t", order, Integer.toString(runs), words.zh(), words.en());
  }

  static Shortage parse(String line) {
    List<String> cells = List.of(line.split("\t", -1));
    return new Shortage(
        cells.get(0), new Words(cells.get(2), cells.get(3)), Integer.parseInt(cells.get(1)));
  }
}
