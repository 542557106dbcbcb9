package mingqian.simulation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts run by run 累计: how much in all, least and most in one run. */
final class Tally {
  private static final class Sum {
    private long all;
    private int least;
    private int most;
    private int runs;

    void add(int count) {
      least = runs == 0 ? count : Math.min(least, count);
      most = Math.max(most, count);
      all += count;
      runs++;
    }
  }

  private final Map<Part, Map<String, Sum>> sums = new EnumMap<>(Part.class);
  private final Map<Part, Map<String, Integer>> now = new EnumMap<>(Part.class);
  private final Map<String, BigDecimal> chances = new TreeMap<>();
  private int runs;

  /** Counts in the run that is under way; a count of 0 makes the key known. */
  void count(Part part, String key, int more) {
    now.computeIfAbsent(part, p -> new HashMap<>()).merge(key, more, Integer::sum);
  }

  /** Adds the chance that an enterprise has in a draw of this run. */
  void chance(String target, BigDecimal chance) {
    chances.merge(target, chance, BigDecimal::add);
  }

  /** Ends the run. */
  void endRun() {
    now.forEach(
        (part, counts) ->
            counts.forEach(
                (key, count) ->
                    sums.computeIfAbsent(part, p -> new TreeMap<>())
                        .computeIfAbsent(key, k -> new Sum())
                        .add(count)));
    now.clear();
    runs++;
  }

  /** All figures by part and key; what did not occur in some run had 0 there. */
  List<Figure> figures() {
    List<Figure> figures = new ArrayList<>();
    sums.forEach((part, all) -> all.forEach((key, sum) -> figures.add(figure(part, key, sum))));
    chances.forEach(
        (target, chance) -> figures.add(new Figure(Part.ENTERPRISE, target, mean(chance), 0, 0)));
    return List.copyOf(figures);
  }

  private Figure figure(Part part, String key, Sum sum) {
    int least = sum.runs < runs ? 0 : sum.least;
    return new Figure(part, key, mean(BigDecimal.valueOf(sum.all)), least, sum.most);
  }

  private BigDecimal mean(BigDecimal all) {
    BigDecimal mean =
        all.divide(BigDecimal.valueOf(runs), Figure.PLACES, RoundingMode.HALF_UP)
            .stripTrailingZeros();
    return mean.scale() < 0 ? mean.setScale(0) : mean;
  }
}
