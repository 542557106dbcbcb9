package mingqian.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/** Several ways, each taken in turn, round after round 轮流测量, so that a busy minute strikes all. */
final class Rounds {
  private final Map<String, Callable<Double>> ways = new LinkedHashMap<>();
  private final Map<String, List<Double>> costs = new LinkedHashMap<>();

  /** One more way, and what says its cost. */
  Rounds with(String name, Callable<Double> way) {
    ways.put(name, way);
    costs.put(name, new ArrayList<>());
    return this;
  }

  /** Takes every way so many times. */
  Rounds run(int rounds) throws Exception {
    for (int round = 1; round <= rounds; round++) {
      for (Map.Entry<String, Callable<Double>> way : ways.entrySet()) {
        double cost = way.getValue().call();
        costs.get(way.getKey()).add(cost);
        System.out.printf("  round %d, %s: %.3f%n", round, way.getKey(), cost);
      }
    }
    return this;
  }

  /** As if none had been taken yet. */
  void forget() {
    costs.values().forEach(List::clear);
  }

  /** The cost in the middle of all. */
  double median(String name) {
    List<Double> sorted = costs.get(name).stream().sorted().toList();
    return sorted.get(sorted.size() / 2);
  }
}
