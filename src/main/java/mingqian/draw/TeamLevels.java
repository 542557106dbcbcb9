package mingqian.draw;

/**
 * Fills the seats level by level 逐级配席: at each level those who carry least take one more, by seeded
 * pick where a seat is open for them, else by an augmenting path. Paths never take from what others
 * carry, so the sum of squares of load plus assigned is the smallest possible.
 */
final class TeamLevels {
  private static final String SEAT = "seat";

  private final Lineup lineup;
  private final TeamState state;
  private final AugmentingPath paths;
  private final Picks picks;
  private long level;

  private TeamLevels(Lineup lineup, Picks picks) {
    this.lineup = lineup;
    this.state = new TeamState(lineup);
    this.paths = new AugmentingPath(state);
    this.picks = picks;
  }

  /** As many seats as can be filled, balanced. */
  static TeamState fill(Lineup lineup, Picks picks) {
    TeamLevels levels = new TeamLevels(lineup, picks);
    while (levels.state.open() > 0 && levels.raise()) {
      levels.takeOpenSeats();
      levels.moveOthers();
    }
    return levels.state;
  }

  /** Sets the level just above those who carry least and can carry more; false if nobody can. */
  private boolean raise() {
    long lowest = Long.MAX_VALUE;
    for (int i = 0; i < state.assigned.length; i++) {
      if (!paths.dead(i) && !state.exhausted(i)) {
        lowest = Math.min(lowest, state.total(i));
      }
    }
    level = lowest == Long.MAX_VALUE ? level : lowest + 1;
    return lowest != Long.MAX_VALUE;
  }

  private void takeOpenSeats() {
    state.pickAt(level);
    for (Lineup.Group group : lineup.groups) {
      int[] free = new int[group.candidates().length];
      int count = 0;
      for (int inspector : group.candidates()) {
        if (free(inspector)) {
          free[count++] = inspector;
        }
      }
      for (int i = 0; i < group.lines().size() && count > 0; i++) {
        count = takeSeats(group.lines().get(i), free, count);
      }
    }
  }

  /** Fills a line from the free of its group; returns how many of them are still free. */
  private int takeSeats(int line, int[] free, int count) {
    int left = count;
    int[] fit = new int[state.full(line) ? 0 : count];
    while (!state.full(line) && left > 0) {
      int fits = 0;
      for (int at = 0; at < left; at++) {
        if (fits(free[at], line)) {
          fit[fits++] = at;
        }
      }
      if (fits == 0) {
        return left;
      }
      int at = fit[picks.next(SEAT, fits)];
      state.add(free[at], line);
      left--;
      System.arraycopy(free, at + 1, free, at, left - at);
    }
    return left;
  }

  private boolean fits(int inspector, int line) {
    return lineup.mayTake(inspector, line)
        && !state.sits(inspector, line)
        && (lineup.qualifies(inspector, line) || state.roomForPlain(line));
  }

  private void moveOthers() {
    state.searchAt(level);
    for (int i = 0; i < state.assigned.length && state.open() > 0; i++) {
      if (free(i)) {
        paths.augment(i);
      }
    }
  }

  private boolean free(int inspector) {
    return !paths.dead(inspector) && !state.exhausted(inspector) && state.total(inspector) < level;
  }
}
