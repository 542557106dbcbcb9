package mingqian.draw;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import mingqian.terms.Digest;
import mingqian.terms.DrawId;

/**
 * What the visits of a draw would look like by chance 模拟分布: the same sealed lists drawn again under
 * many seeds, which are fixed for each draw, so that everybody gets the same ranges.
 *
 * @param runs one for each seed
 */
public record SimulatedWork(List<Work> runs) {
  /** How many seeds there are. */
  public static final int RUNS = 200;

  /** One in so many runs is left out at either end. */
  private static final int TAIL = 200;

  private static final Seed FIXED = new Seed(Digest.of("mingqian-1/fairness").first(32));

  /** Keeps its own copy. */
  public SimulatedWork {
    runs = List.copyOf(runs);
  }

  /** Of no draw, to add others to. */
  public static SimulatedWork none() {
    return new SimulatedWork(IntStream.range(0, RUNS).mapToObj(i -> Work.none()).toList());
  }

  /** Draws the lists again, once for each seed; this takes its time. */
  public static SimulatedWork of(Lists lists, DrawId draw) {
    List<String> pool = lists.pool().inspectors().stream().map(InspectorRow::inspector).toList();
    return new SimulatedWork(
        IntStream.rangeClosed(1, RUNS)
            .mapToObj(run -> teams(lists, Seed.ofSimulation(FIXED, run, draw)))
            .map(teams -> Work.of(pool, teams.seats()))
            .toList());
  }

  /** Days say nothing of who visits whom: of each draw only the first attempt at teams is made. */
  private static DrawResult.TeamResult teams(Lists lists, Seed seed) {
    List<String> chosen = Drawing.chosen(lists, Targets.draw(seed, lists));
    return Teams.draw(lists, chosen, new Picks(seed.team(), "1"));
  }

  /** Of several draws together, run by run. */
  public SimulatedWork plus(SimulatedWork other) {
    return new SimulatedWork(
        IntStream.range(0, runs.size())
            .mapToObj(i -> runs.get(i).plus(other.runs.get(i)))
            .toList());
  }

  /** How many inspectors got 0, 1, 2, … visits. */
  public List<WorkBar> loads(Work work) {
    return bars(work, Work::loads, 0);
  }

  /** How many pairs met twice, three times, …. */
  public List<WorkBar> pairs(Work work) {
    return bars(work, Work::pairs, 2);
  }

  private List<WorkBar> bars(Work work, Function<Work, List<Integer>> part, int from) {
    int longest =
        Math.max(
            part.apply(work).size(),
            runs.stream().mapToInt(run -> part.apply(run).size()).max().orElse(0));
    return IntStream.range(from, longest)
        .mapToObj(value -> new WorkBar(value, Work.at(part.apply(work), value), range(part, value)))
        .toList();
  }

  private ChanceRange range(Function<Work, List<Integer>> part, int value) {
    int[] sorted =
        runs.stream().mapToInt(run -> Work.at(part.apply(run), value)).sorted().toArray();
    int out = sorted.length / TAIL;
    return new ChanceRange(sorted[out], sorted[sorted.length - 1 - out]);
  }
}
