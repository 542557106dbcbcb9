package mingqian.draw;

import java.time.LocalDate;
import java.util.List;

/**
 * A day of its stratum on which one target may not be visited 禁查日.
 *
 * @param target the target
 * @param day an open day of its stratum
 */
public record Closure(String target, LocalDate day) implements Row {
  static Closure of(List<String> cells) {
    return new Closure(cells.get(0), Form.day(cells.get(1)));
  }

  @Override
  public List<String> cells() {
    return List.of(target, day.toString());
  }
}
