package mingqian.draw;

import java.util.List;

/**
 * One line of a team profile 检查组要求: the seats of one department, or of anyone.
 *
 * @param profile the name of the profile
 * @param department a department code, or {@code *} for anyone of the joint pool
 * @param seats how many distinct inspectors, at least 1
 * @param territory whose districts they may be of
 * @param qualification what some of them must hold, {@code -} where none
 * @param qualified at least so many of the seats hold it, 0 where none
 */
public record ProfileLine(
    String profile,
    String department,
    int seats,
    Territory territory,
    String qualification,
    int qualified)
    implements Row {
  /** The department of a line whose seats anyone of the joint pool may take. */
  public static final String ANYONE = "*";

  /** Refuses with {@link IllegalArgumentException} a row that contradicts itself. */
  public ProfileLine {
    if (seats < 1 || qualified < 0 || qualified > seats) {
      throw new IllegalArgumentException("seats and qualified do not fit each other");
    }
    if (qualification.equals("-") != (qualified == 0)) {
      throw new IllegalArgumentException("qualification without a number, or the reverse");
    }
  }

  static ProfileLine of(List<String> cells) {
    return new ProfileLine(
        cells.get(0),
        cells.get(1),
        Integer.parseInt(cells.get(2)),
        Territory.of(cells.get(3)),
        cells.get(4),
        Integer.parseInt(cells.get(5)));
  }

  @Override
  public List<String> cells() {
    return List.of(
        profile,
        department,
        Integer.toString(seats),
        territory.word(),
        qualification,
        Integer.toString(qualified));
  }

  /** Whether anyone of the joint pool may take the seats. */
  boolean open() {
    return department.equals(ANYONE);
  }
}
