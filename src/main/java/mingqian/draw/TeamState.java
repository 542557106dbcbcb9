package mingqian.draw;

import java.util.Arrays;

/** Who sits where so far 席位状态: one array per line, and what each inspector carries. */
final class TeamState {
  final Lineup lineup;

  /** The members of each line, the first {@code filled} of them. */
  final int[][] members;

  final int[] filled;

  /** How many members of each line do not hold its qualification. */
  final int[] plain;

  final int[] assigned;
  private int open;

  TeamState(Lineup lineup) {
    this.lineup = lineup;
    int lines = lineup.lines.size();
    members = new int[lines][];
    for (int line = 0; line < lines; line++) {
      members[line] = new int[lineup.lines.get(line).seats()];
      open += members[line].length;
    }
    filled = new int[lines];
    plain = new int[lines];
    assigned = new int[lineup.inspectors.size()];
  }

  /** How many seats are open in all. */
  int open() {
    return open;
  }

  boolean full(int line) {
    return filled[line] == members[line].length;
  }

  /** Whether one more without the qualification may sit in the line. */
  boolean roomForPlain(int line) {
    return plain[line] < lineup.lines.get(line).plainSeats();
  }

  boolean sits(int inspector, int line) {
    for (int i = 0; i < filled[line]; i++) {
      if (members[line][i] == inspector) {
        return true;
      }
    }
    return false;
  }

  boolean exhausted(int inspector) {
    return assigned[inspector] >= lineup.inspectors.get(inspector).capacity();
  }

  /** Load plus what is assigned: what balance is about. */
  long total(int inspector) {
    return (long) lineup.inspectors.get(inspector).load() + assigned[inspector];
  }

  void add(int inspector, int line) {
    members[line][filled[line]++] = inspector;
    plain[line] += lineup.qualifies(inspector, line) ? 0 : 1;
    assigned[inspector]++;
    open--;
  }

  void remove(int inspector, int line) {
    int at = 0;
    while (members[line][at] != inspector) {
      at++;
    }
    filled[line]--;
    members[line][at] = members[line][filled[line]];
    plain[line] -= lineup.qualifies(inspector, line) ? 0 : 1;
    assigned[inspector]--;
    open++;
  }

  /** The members of a line. */
  int[] team(int line) {
    return Arrays.copyOf(members[line], filled[line]);
  }
}
