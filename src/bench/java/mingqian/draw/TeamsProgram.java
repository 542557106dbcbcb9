package mingqian.draw;

import com.google.ortools.Loader;
import com.google.ortools.graph.MaxFlow;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mingqian.terms.Digest;

/**
 * Teams of a large draw by our search and by OR-Tools, in turn in one virtual machine: prints the
 * CPU time of the last rounds and how many seats each left open.
 */
public final class TeamsProgram {
  private static final long SEED = 7;
  private static final double SECOND = 1e9;

  private TeamsProgram() {}

  /** The draw that is measured. */
  static Lists lists(int targets, int percent) {
    return LargeDraw.of(targets, percent, SEED);
  }

  /** Takes the number of targets, the percent of all capacity, and the rounds. */
  public static void main(String[] arguments) {
    Loader.loadNativeLibraries();
    Lists lists = lists(Integer.parseInt(arguments[0]), Integer.parseInt(arguments[1]));
    int rounds = Integer.parseInt(arguments[2]);
    List<Double> ours = new ArrayList<>();
    List<Double> others = new ArrayList<>();
    int missing = 0;
    int otherMissing = 0;
    for (int round = -1; round <= rounds; round++) {
      double start = cpu();
      DrawResult.TeamResult teams = teams(lists, round);
      double between = cpu();
      long flow = flow(lists);
      double end = cpu();
      missing = Math.max(missing, TeamsChecked.missing(lists, teams.seats()));
      otherMissing = (int) (2L * lists.targets().size() - flow);
      if (round > 0) {
        ours.add(between - start);
        others.add(end - between);
      }
    }
    System.out.println(median(ours) + " " + median(others) + " " + missing + " " + otherMissing);
  }

  private static DrawResult.TeamResult teams(Lists lists, int round) {
    Picks picks = new Picks(Digest.of("round " + round).first(32), "1");
    return Teams.draw(lists, LargeDraw.chosen(lists), picks);
  }

  /** The most seats that can be taken: people, lines, and the seats of those without the skill. */
  private static long flow(Lists lists) {
    Map<String, List<InspectorRow>> people = new HashMap<>();
    Map<String, Integer> nodes = new HashMap<>();
    MaxFlow flow = new MaxFlow();
    int next = 2;
    for (InspectorRow row : lists.pool().inspectors()) {
      people
          .computeIfAbsent(row.department() + "," + row.district(), k -> new ArrayList<>())
          .add(row);
      flow.addArcWithCapacity(0, next, row.capacity());
      nodes.put(row.inspector(), next++);
    }
    Set<Qualification> skills = new HashSet<>(lists.pool().qualifications());
    Set<Recusal> recusals = new HashSet<>(lists.pool().recusals());
    for (TargetRow target : lists.targets()) {
      for (ProfileLine line : lists.profiles()) {
        if (!line.profile().equals(target.profile())) {
          continue;
        }
        int whole = next++;
        int plain = line.qualified() == 0 ? whole : next++;
        flow.addArcWithCapacity(whole, 1, line.seats());
        if (plain != whole) {
          flow.addArcWithCapacity(plain, whole, line.seats() - line.qualified());
        }
        for (InspectorRow row : people.get(line.department() + "," + target.district())) {
          String who = row.inspector();
          if (!recusals.contains(new Recusal(who, target.target()))) {
            boolean skilled = skills.contains(new Qualification(who, line.qualification()));
            flow.addArcWithCapacity(nodes.get(who), skilled ? whole : plain, 1);
          }
        }
      }
    }
    flow.solve(0, 1);
    return flow.getOptimalFlow();
  }

  /** Of this thread: both do all their work in it. */
  private static double cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / SECOND;
  }

  private static double median(List<Double> costs) {
    return costs.stream().sorted().toList().get(costs.size() / 2);
  }
}
