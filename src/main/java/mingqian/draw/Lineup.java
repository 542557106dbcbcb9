package mingqian.draw;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The teams to be found 组队问题 in numbers: inspectors and lines by seeded rank, lines of one demand
 * in one group and next to each other. Ids and file order leave no trace, so that equals have equal
 * odds.
 */
final class Lineup {
  final List<InspectorRow> inspectors;
  final List<Line> lines;
  final List<Group> groups;

  /** For each inspector the groups whose seats he may take. */
  final int[][] groupsOf;

  /**
   * A profile line of a drawn target.
   *
   * @param target the target
   * @param demand the line of its profile
   * @param group the index of its group
   * @param recused the ranks of the recused
   */
  record Line(String target, ProfileLine demand, int group, BitSet recused) {
    int seats() {
      return demand.seats();
    }

    /** How many seats may go to inspectors without the qualification. */
    int plainSeats() {
      return demand.seats() - demand.qualified();
    }
  }

  /**
   * Lines of one demand: the ranks of the candidates, ascending; among them those who hold the
   * qualification, all where none is asked; and the lines.
   */
  static final class Group {
    private final int[] candidates;
    private final BitSet qualified;
    private final List<Integer> lines = new ArrayList<>();

    Group(BitSet able, BitSet qualified) {
      this.candidates = able.stream().toArray();
      this.qualified = qualified;
    }

    int[] candidates() {
      return candidates;
    }

    BitSet qualified() {
      return qualified;
    }

    List<Integer> lines() {
      return lines;
    }
  }

  private Lineup(List<InspectorRow> inspectors, List<Line> lines, List<Group> groups) {
    this.inspectors = inspectors;
    this.lines = lines;
    this.groups = groups;
    this.groupsOf = invert(groups, inspectors.size());
  }

  static Lineup of(Lists lists, List<String> chosen, Picks picks) {
    Eligibility eligibility = new Eligibility(lists);
    List<InspectorRow> inspectors = rankInspectors(lists.pool(), picks);
    Map<String, Integer> ranks = new HashMap<>();
    inspectors.forEach(row -> ranks.put(row.inspector(), ranks.size()));
    Map<String, List<ProfileLine>> profiles =
        lists.profiles().stream()
            .sorted((a, b) -> a.department().compareTo(b.department()))
            .collect(Collectors.groupingBy(ProfileLine::profile));
    Map<String, TargetRow> targets =
        lists.targets().stream().collect(Collectors.toMap(TargetRow::target, row -> row));
    Map<Eligibility.Demand, Integer> demands = new LinkedHashMap<>();
    List<Line> lines = new ArrayList<>();
    for (String target : picks.ranked("target", chosen)) {
      TargetRow row = targets.get(target);
      BitSet recused = new BitSet();
      eligibility.recused(target).forEach(who -> recused.set(ranks.get(who)));
      for (ProfileLine line : profiles.get(row.profile())) {
        int next = demands.size();
        int group = demands.computeIfAbsent(eligibility.demand(row, line), d -> next);
        lines.add(new Line(target, line, group, recused));
      }
    }
    lines.sort(Comparator.comparingInt(Line::group));
    return new Lineup(inspectors, lines, group(demands, lines, inspectors, eligibility));
  }

  /** Whether the inspector may take a seat of the line, recusals included. */
  boolean mayTake(int inspector, int line) {
    return !lines.get(line).recused().get(inspector);
  }

  /** Whether the inspector counts as qualified in a line of this group. */
  boolean qualifies(int inspector, int line) {
    return groups.get(lines.get(line).group()).qualified().get(inspector);
  }

  private static List<InspectorRow> rankInspectors(Pool pool, Picks picks) {
    Map<String, InspectorRow> rows = new TreeMap<>();
    pool.inspectors().forEach(row -> rows.put(row.inspector(), row));
    return picks.ranked("inspector", List.copyOf(rows.keySet())).stream().map(rows::get).toList();
  }

  private static List<Group> group(
      Map<Eligibility.Demand, Integer> demands,
      List<Line> lines,
      List<InspectorRow> inspectors,
      Eligibility eligibility) {
    List<Group> groups = new ArrayList<>();
    for (Eligibility.Demand demand : demands.keySet()) {
      BitSet able = new BitSet();
      BitSet qualified = new BitSet();
      for (int i = 0; i < inspectors.size(); i++) {
        able.set(i, eligibility.mayTake(inspectors.get(i), demand));
        qualified.set(
            i, eligibility.qualifies(inspectors.get(i).inspector(), demand.qualification()));
      }
      groups.add(new Group(able, qualified));
    }
    for (int i = 0; i < lines.size(); i++) {
      groups.get(lines.get(i).group()).lines().add(i);
    }
    return groups;
  }

  private static int[][] invert(List<Group> groups, int inspectors) {
    List<List<Integer>> of = new ArrayList<>();
    for (int i = 0; i < inspectors; i++) {
      of.add(new ArrayList<>());
    }
    for (int g = 0; g < groups.size(); g++) {
      for (int inspector : groups.get(g).candidates()) {
        of.get(inspector).add(g);
      }
    }
    return of.stream()
        .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
        .toArray(int[][]::new);
  }
}
