package mingqian.draw;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * How the visits of a draw lie on its inspectors 任务分布, without telling who they are. Both lists end
 * with a number above 0.
 *
 * @param loads how many inspectors got 0, 1, 2, … visits
 * @param pairs how many pairs of inspectors met at 0, 1, 2, … visits; the first, who never met, is
 *     not counted and is 0
 */
public record Work(List<Integer> loads, List<Integer> pairs) {
  /** Keeps its own copies. */
  public Work {
    loads = List.copyOf(loads);
    pairs = List.copyOf(pairs);
  }

  /** Of no draw. */
  static Work none() {
    return new Work(List.of(), List.of());
  }

  /**
   * Of a draw as it was conducted.
   *
   * @param pool everybody who could be drawn, by pseudonym
   */
  public static Work of(Collection<String> pool, List<Seat> seats) {
    Map<String, Set<String>> visits = new HashMap<>();
    Map<String, TreeSet<String>> teams = new TreeMap<>();
    pool.forEach(inspector -> visits.put(inspector, new TreeSet<>()));
    for (Seat seat : seats) {
      visits.get(seat.inspector()).add(seat.target());
      teams.computeIfAbsent(seat.target(), target -> new TreeSet<>()).add(seat.inspector());
    }
    Map<String, Integer> met = new HashMap<>();
    for (TreeSet<String> team : teams.values()) {
      for (String one : team) {
        team.tailSet(one, false).forEach(other -> met.merge(one + other, 1, Integer::sum));
      }
    }
    return new Work(counts(visits.values().stream().map(Set::size).toList()), counts(met.values()));
  }

  private static List<Integer> counts(Collection<Integer> numbers) {
    List<Integer> counts = new ArrayList<>();
    for (int number : numbers) {
      while (counts.size() <= number) {
        counts.add(0);
      }
      counts.set(number, counts.get(number) + 1);
    }
    return counts;
  }

  /** Of several draws together; somebody in two of them counts twice, for pseudonyms differ. */
  public Work plus(Work other) {
    return new Work(plus(loads, other.loads), plus(pairs, other.pairs));
  }

  private static List<Integer> plus(List<Integer> one, List<Integer> other) {
    List<Integer> sums = new ArrayList<>();
    for (int i = 0; i < Math.max(one.size(), other.size()); i++) {
      sums.add(at(one, i) + at(other, i));
    }
    return sums;
  }

  /** The number at that place; 0 behind the end. */
  static int at(List<Integer> counts, int place) {
    return place < counts.size() ? counts.get(place) : 0;
  }
}
