package mingqian.draw;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Places targets on days 排期: those with the fewest days first, each on a day picked by seed among
 * those that fit. Where none fits, the day that costs least is cleared and the displaced are placed
 * again, within a fixed budget; what then remains has no day.
 */
final class DayPlacing {
  private static final int MOVES_PER_TARGET = 20;
  private static final int MOVES = 2_000;

  private final Puzzle puzzle;
  private final int perDay;
  private final Picks picks;
  private final int[] dayOf;
  private final int[][] visits;
  private final int[] displaced;
  private final int[] room;
  private final List<List<Integer>> targetsOf = new ArrayList<>();
  private final ArrayDeque<Integer> queue = new ArrayDeque<>();
  private long budget;

  /**
   * What is to be placed.
   *
   * @param open for each target the days on which its team can be there
   * @param members for each target the numbers of its team
   * @param inspectors how many inspectors there are
   */
  record Puzzle(List<BitSet> open, List<int[]> members, int inspectors) {}

  private DayPlacing(Puzzle puzzle, int perDay, int days, Picks picks) {
    this.puzzle = puzzle;
    this.perDay = perDay;
    this.picks = picks;
    int targets = puzzle.open().size();
    dayOf = new int[targets];
    Arrays.fill(dayOf, -1);
    displaced = new int[targets];
    room = new int[targets];
    visits = new int[puzzle.inspectors()][days];
    for (int i = 0; i < puzzle.inspectors(); i++) {
      targetsOf.add(new ArrayList<>());
    }
    for (int target = 0; target < targets; target++) {
      for (int member : puzzle.members().get(target)) {
        targetsOf.get(member).add(target);
      }
    }
    budget = MOVES + (long) MOVES_PER_TARGET * targets;
  }

  /**
   * What came of it for a target.
   *
   * @param day its day, or -1
   * @param room among how many free days it was picked, 0 where its day was cleared for it
   * @param displaced how often it had to leave a day to another
   */
  record Placed(int day, int room, int displaced) {}

  /** What came of it, by target. */
  static List<Placed> place(Puzzle puzzle, int perDay, int days, Picks picks) {
    DayPlacing placing = new DayPlacing(puzzle, perDay, days, picks);
    IntStream.range(0, puzzle.open().size())
        .boxed()
        .sorted(Comparator.comparingInt(target -> puzzle.open().get(target).cardinality()))
        .forEach(placing.queue::add);
    placing.run();
    return IntStream.range(0, placing.dayOf.length)
        .mapToObj(i -> new Placed(placing.dayOf[i], placing.room[i], placing.displaced[i]))
        .toList();
  }

  private void run() {
    while (!queue.isEmpty()) {
      int target = queue.remove();
      int[] fitting = fitting(target);
      room[target] = fitting.length;
      if (fitting.length > 0) {
        put(target, fitting[picks.next("day", fitting.length)]);
      } else if (budget > 0 && !puzzle.open().get(target).isEmpty()) {
        clear(target);
      }
    }
  }

  private int[] fitting(int target) {
    return puzzle.open().get(target).stream().filter(day -> blocked(target, day) == 0).toArray();
  }

  /** How many of the team are full on the day. */
  private int blocked(int target, int day) {
    int full = 0;
    for (int member : puzzle.members().get(target)) {
      full += visits[member][day] >= perDay ? 1 : 0;
    }
    return full;
  }

  /** Takes the day on which the fewest and least often displaced stand in the way. */
  private void clear(int target) {
    List<Integer> best = new ArrayList<>();
    long least = Long.MAX_VALUE;
    for (int day : puzzle.open().get(target).stream().toArray()) {
      long price = 0;
      for (int other : inTheWay(target, day)) {
        price += 1 + displaced[other];
      }
      if (price < least) {
        best.clear();
      }
      if (price <= least) {
        least = price;
        best.add(day);
      }
    }
    int day = best.get(picks.next("clear", best.size()));
    for (int other : inTheWay(target, day)) {
      take(other);
      displaced[other]++;
      budget--;
      queue.add(other);
    }
    put(target, day);
  }

  /** For each full member the visit of that day that was displaced least often; by rank. */
  private SortedSet<Integer> inTheWay(int target, int day) {
    SortedSet<Integer> way = new TreeSet<>();
    for (int member : puzzle.members().get(target)) {
      if (visits[member][day] >= perDay) {
        way.add(
            targetsOf.get(member).stream()
                .filter(other -> dayOf[other] == day)
                .min(Comparator.comparingInt(other -> displaced[other]))
                .orElseThrow());
      }
    }
    return way;
  }

  private void put(int target, int day) {
    dayOf[target] = day;
    for (int member : puzzle.members().get(target)) {
      visits[member][day]++;
    }
  }

  private void take(int target) {
    for (int member : puzzle.members().get(target)) {
      visits[member][dayOf[target]]--;
    }
    dayOf[target] = -1;
  }
}
