package mingqian.draw;

import java.util.ArrayDeque;

/**
 * Breadth-first search 增广路 from an inspector who can take one more back to a line with an open
 * seat. A line is two nodes: itself ({@code 2 * line}) and its seats for those without the
 * qualification ({@code 2 * line + 1}), which are limited; so a qualification stays a flow.
 *
 * <p>Where a search fails, everything it reached is closed for good: no later path can enter it.
 */
final class AugmentingPath {
  private static final int NONE = Integer.MIN_VALUE;

  private final Lineup lineup;
  private final TeamState state;
  private final boolean[] deadNode;
  private final boolean[] deadInspector;
  private final int[] nodeStamp;
  private final int[] inspectorStamp;

  /** What follows on the path: an inspector, or a node as its complement. */
  private final int[] afterNode;

  private final int[] afterInspector;

  /**
   * For each group its lines, once for each of their two nodes; those whose node this search has
   * not reached come first.
   */
  private final int[][] waiting;

  private final int[] waitingSize;
  private final ArrayDeque<Integer> queue = new ArrayDeque<>();
  private int stamp;

  AugmentingPath(TeamState state) {
    this.state = state;
    this.lineup = state.lineup;
    int nodes = 2 * lineup.lines.size();
    int inspectors = lineup.inspectors.size();
    deadNode = new boolean[nodes];
    deadInspector = new boolean[inspectors];
    nodeStamp = new int[nodes];
    inspectorStamp = new int[inspectors];
    afterNode = new int[nodes];
    afterInspector = new int[inspectors];
    waiting = new int[2 * lineup.groups.size()][];
    for (int list = 0; list < waiting.length; list++) {
      waiting[list] = lineup.groups.get(list / 2).lines().stream().mapToInt(i -> i).toArray();
    }
    waitingSize = new int[waiting.length];
  }

  /** Whether no path can ever begin at the inspector again. */
  boolean dead(int inspector) {
    return deadInspector[inspector];
  }

  /** Gives the inspector one more seat, moving others if need be; false where there is no way. */
  boolean augment(int inspector) {
    stamp++;
    queue.clear();
    for (int g = 0; g < waiting.length; g++) {
      waitingSize[g] = waiting[g].length;
    }
    reachInspector(inspector, NONE);
    int found = search();
    if (found == NONE) {
      bury();
      return false;
    }
    apply(found);
    return true;
  }

  private int search() {
    while (!queue.isEmpty()) {
      int next = queue.remove();
      if (next >= 0) {
        expandInspector(next);
      } else if (expandNode(~next)) {
        return ~next;
      }
    }
    return NONE;
  }

  /** The lines that could take the inspector and do not have him. */
  private void expandInspector(int inspector) {
    for (int g : lineup.groupsOf[inspector]) {
      int side = lineup.groups.get(g).qualified().get(inspector) ? 0 : 1;
      int list = 2 * g + side;
      int[] lines = waiting[list];
      int at = 0;
      while (at < waitingSize[list]) {
        int line = lines[at];
        int node = 2 * line + side;
        if (!reached(node) && lineup.mayTake(inspector, line) && !state.sits(inspector, line)) {
          reachNode(node, inspector);
        }
        if (reached(node)) {
          lines[at] = lines[--waitingSize[list]];
          lines[waitingSize[list]] = line;
        } else {
          at++;
        }
      }
    }
  }

  /** True where the node is a line with an open seat: the path is found. */
  private boolean expandNode(int node) {
    int line = node / 2;
    boolean itself = node % 2 == 0;
    if (itself && !state.full(line)) {
      return true;
    }
    if (itself ? state.plain[line] > 0 : state.roomForPlain(line)) {
      reachNode(node ^ 1, ~node);
    }
    for (int i = 0; i < state.filled[line]; i++) {
      int member = state.members[line][i];
      if (lineup.qualifies(member, line) == itself) {
        reachInspector(member, node);
      }
    }
    return false;
  }

  private boolean reached(int node) {
    return deadNode[node] || nodeStamp[node] == stamp;
  }

  private void reachNode(int node, int after) {
    if (!reached(node)) {
      nodeStamp[node] = stamp;
      afterNode[node] = after;
      queue.add(~node);
    }
  }

  private void reachInspector(int inspector, int after) {
    if (inspectorStamp[inspector] != stamp) {
      inspectorStamp[inspector] = stamp;
      afterInspector[inspector] = after;
      queue.add(inspector);
    }
  }

  private void bury() {
    for (int node = 0; node < nodeStamp.length; node++) {
      deadNode[node] |= nodeStamp[node] == stamp;
    }
    for (int i = 0; i < inspectorStamp.length; i++) {
      deadInspector[i] |= inspectorStamp[i] == stamp;
    }
  }

  /** Walks from the open line to the start: each line takes whom the next one loses. */
  private void apply(int open) {
    int node = open;
    while (node != NONE) {
      int after = afterNode[node];
      if (after < 0) {
        node = ~after;
        continue;
      }
      int next = afterInspector[after];
      if (next != NONE) {
        state.remove(after, next / 2);
      }
      state.add(after, node / 2);
      node = next;
    }
  }
}
