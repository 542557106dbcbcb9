package mingqian.draw;

import java.util.ArrayDeque;

/**
 * Breadth-first search 增广路 from an inspector who can take one more back to a line with an open
 * seat. A line is two nodes: itself ({@code 2 * line}) and its seats for those without the
 * qualification ({@code 2 * line + 1}), which are limited; so a qualification stays a flow.
 *
 * <p>What a node leads to is looked at in the order of lines and of ranks, so that a search depends
 * on nothing but who sits where. Where a search fails, everything it reached is closed for good: no
 * later path can enter it.
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
   * For each group its lines whose node this search has not reached, in order; once for each of
   * their two nodes. A list is filled when the search first needs it.
   */
  private final int[][] waiting;

  private final int[] waitingSize;
  private final int[] waitingStamp;
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
      waiting[list] = new int[lineup.groups.get(list / 2).lines().size()];
    }
    waitingSize = new int[waiting.length];
    waitingStamp = new int[waiting.length];
  }

  /** Whether no path can ever begin at the inspector again. */
  boolean dead(int inspector) {
    return deadInspector[inspector];
  }

  /** Gives the inspector one more seat, moving others if need be; false where there is no way. */
  boolean augment(int inspector) {
    stamp++;
    queue.clear();
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

  /** The lines that could take the inspector and do not have him, in order. */
  private void expandInspector(int inspector) {
    for (int g : lineup.groupsOf[inspector]) {
      int side = lineup.groups.get(g).qualified().get(inspector) ? 0 : 1;
      int list = 2 * g + side;
      int[] lines = waiting(list);
      int kept = 0;
      for (int at = 0; at < waitingSize[list]; at++) {
        int node = 2 * lines[at] + side;
        if (lineup.mayTake(inspector, lines[at]) && !state.sits(inspector, lines[at])) {
          reachNode(node, inspector);
        }
        if (!reached(node)) {
          lines[kept++] = lines[at];
        }
      }
      waitingSize[list] = kept;
    }
  }

  private int[] waiting(int list) {
    if (waitingStamp[list] != stamp) {
      waitingStamp[list] = stamp;
      waitingSize[list] = 0;
      for (int line : lineup.groups.get(list / 2).lines()) {
        waiting[list][waitingSize[list]++] = line;
      }
    }
    return waiting[list];
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
