package mingqian.draw;

import java.util.List;

/**
 * What took place 最终结果, all changes done.
 *
 * @param seats {@code teams-final.csv}
 * @param visits {@code visits-final.csv}
 */
public record FinalState(List<Seat> seats, List<Visit> visits) {
  /** Copies the lists. */
  public FinalState {
    seats = List.copyOf(seats);
    visits = List.copyOf(visits);
  }
}
