package mingqian.draw;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The day of a drawn target and why it 检查日由来.
 *
 * @param day as conducted; empty where no day was found
 * @param open on how many days the target could be visited
 * @param fitting on how many of them the whole team was present with valid certificates
 * @param course how the day was found; empty without a day, and before edition 1
 */
public record DayChoice(Optional<LocalDate> day, int open, int fitting, Optional<Course> course) {

  /** How a day was found 定日方式. */
  public enum Way {
    /** Picked by seed among the days on which the team still had room 在有空的日子里选取. */
    FREE,
    /** No day had room: the one that cost least was cleared 腾出一天. */
    CLEARED
  }

  /**
   * How the day was found.
   *
   * @param way picked or cleared
   * @param room among how many days it was picked; 0 where it was cleared
   * @param displaced how often the target had left a day to another before
   */
  public record Course(Way way, int room, int displaced) {}
}
