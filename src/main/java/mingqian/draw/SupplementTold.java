package mingqian.draw;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What an addendum brought to one target that had no day before it 补充抽取说明.
 *
 * @param number of the addendum, from 1
 * @param inspectors how many inspectors it added to the lists
 * @param days how many days it opened for the target's stratum
 * @param seats the target's team after it, incomplete where seats are still open
 * @param day the target's day after it; empty where it still has none
 */
public record SupplementTold(
    int number, int inspectors, int days, List<Seat> seats, Optional<LocalDate> day) {
  /** Copies the list. */
  public SupplementTold {
    seats = List.copyOf(seats);
  }
}
