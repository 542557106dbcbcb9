package mingqian.clockwork;

import java.util.List;

/** A roster of duties that a test names. */
final class ListedDuties extends Roster {
  private final List<Duty> listed;

  ListedDuties(Duty... duties) {
    listed = List.of(duties);
  }

  @Override
  List<Duty> duties() {
    return listed;
  }
}
