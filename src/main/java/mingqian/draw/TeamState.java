package mingqian.draw;

import java.util.Arrays;

/** Who sits where so far 席位状态: one array per line, and what each inspector carries. */
final class TeamState {
  final Lineup lineup;

  /** The members of each line by rank, the first {@code filled} of them. */
  final int[][] members;

  final int[] filled;

  /** How many members of each line do not hold its qualification. */
  final int[] plain;

  final int[] assigned;

  /** For each member the level at which the seat was taken, negative where a search led there. */
  private final long[][] since;

  private int open;
  private long now;

  TeamState(Lineup lineup) {
    this.lineup = lineup;
    int lines = lineup.lines.size();
    members = new int[lines][];
    since = new long[lines][];
    for (int line = 0; line < lines; line++) {
      members[line] = new int[lineup.lines.get(line).seats()];
      since[line] = new long[members[line].length];
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

  /** From now on seats are taken by pick, by those who carry less than the level, from 1. */
  void pickAt(long level) {
    now = level;
  }

  /** From now on seats are taken by search for those who carry less than the level, from 1. */
  void searchAt(long level) {
    now = -level;
  }

  /** How the member at that place of the line came to the seat. */
  SeatTaken.Course course(int line, int place) {
    long level = since[line][place];
    return new SeatTaken.Course(
        Math.abs(level), level > 0 ? SeatTaken.Way.PICK : SeatTaken.Way.SEARCH);
  }

  void add(int inspector, int line) {
    int[] team = members[line];
    int at = filled[line]++;
    while (at > 0 && team[at - 1] > inspector) {
      team[at] = team[at - 1];
      since[line][at] = since[line][at - 1];
      at--;
    }
    team[at] = inspector;
    since[line][at] = now;
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
    System.arraycopy(members[line], at + 1, members[line], at, filled[line] - at);
    System.arraycopy(since[line], at + 1, since[line], at, filled[line] - at);
    plain[line] -= lineup.qualifies(inspector, line) ? 0 : 1;
    assigned[inspector]--;
    open++;
  }

  /** The members of a line, by rank. */
  int[] team(int line) {
    return Arrays.copyOf(members[line], filled[line]);
  }
}
