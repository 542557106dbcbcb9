package mingqian.draw;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Proofs that open seats cannot be filled 人员不足证明: from a line with an open seat, everything that
 * could help it is reached; the lines reached need more than the inspectors reached can give.
 */
final class Impossibility {
  private final Lineup lineup;
  private final TeamState state;
  private final List<List<Integer>> linesOf = new ArrayList<>();

  private Impossibility(TeamState state) {
    this.state = state;
    this.lineup = state.lineup;
    lineup.inspectors.forEach(row -> linesOf.add(new ArrayList<>()));
    for (int line = 0; line < lineup.lines.size(); line++) {
      for (int member : state.team(line)) {
        linesOf.get(member).add(line);
      }
    }
  }

  /** One proof for each part of the pool that falls short; none where all seats are taken. */
  static List<Shortfall> of(TeamState state) {
    if (state.open() == 0) {
      return List.of();
    }
    Impossibility impossibility = new Impossibility(state);
    BitSet explained = new BitSet();
    List<Shortfall> shortfalls = new ArrayList<>();
    for (int line = 0; line < state.filled.length; line++) {
      if (!state.full(line) && !explained.get(line)) {
        BitSet nodes = impossibility.reach(line);
        nodes.stream().forEach(node -> explained.set(node / 2));
        shortfalls.add(impossibility.shortfall(nodes));
      }
    }
    return shortfalls;
  }

  /** The nodes of lines, as in {@link AugmentingPath}, whose seats could help the open line. */
  private BitSet reach(int open) {
    BitSet nodes = new BitSet();
    BitSet inspectors = new BitSet();
    ArrayDeque<Integer> queue = new ArrayDeque<>();
    visit(2 * open, nodes, queue);
    while (!queue.isEmpty()) {
      int node = queue.remove();
      int line = node / 2;
      boolean itself = node % 2 == 0;
      if (itself ? state.roomForPlain(line) : state.plain[line] > 0) {
        visit(node ^ 1, nodes, queue);
      }
      for (int inspector : lineup.groups.get(lineup.lines.get(line).group()).candidates()) {
        if (!inspectors.get(inspector)
            && lineup.qualifies(inspector, line) == itself
            && lineup.mayTake(inspector, line)
            && !state.sits(inspector, line)) {
          inspectors.set(inspector);
          for (int seat : linesOf.get(inspector)) {
            visit(2 * seat + (lineup.qualifies(inspector, seat) ? 0 : 1), nodes, queue);
          }
        }
      }
    }
    return nodes;
  }

  private static void visit(int node, BitSet nodes, ArrayDeque<Integer> queue) {
    if (!nodes.get(node)) {
      nodes.set(node);
      queue.add(node);
    }
  }

  private Shortfall shortfall(BitSet nodes) {
    List<Shortfall.Need> needs = new ArrayList<>();
    int[] useful = new int[lineup.inspectors.size()];
    for (int node = nodes.nextSetBit(0); node >= 0; node = nodes.nextSetBit(node + 1)) {
      if (node % 2 == 0) {
        Lineup.Line line = lineup.lines.get(node / 2);
        boolean any = line.demand().qualified() == 0 || nodes.get(node + 1);
        needs.add(need(line, any));
        for (int inspector : lineup.groups.get(line.group()).candidates()) {
          boolean counts = any || lineup.qualifies(inspector, node / 2);
          useful[inspector] += counts && lineup.mayTake(inspector, node / 2) ? 1 : 0;
        }
      }
    }
    int available = 0;
    int able = 0;
    for (int i = 0; i < useful.length; i++) {
      available += Math.min(useful[i], lineup.inspectors.get(i).capacity());
      able += useful[i] > 0 ? 1 : 0;
    }
    return new Shortfall(needs, able, available);
  }

  private static Shortfall.Need need(Lineup.Line line, boolean any) {
    ProfileLine demand = line.demand();
    return any
        ? new Shortfall.Need(line.target(), demand.department(), demand.seats(), "-")
        : new Shortfall.Need(
            line.target(), demand.department(), demand.qualified(), demand.qualification());
  }
}
