package mingqian.draw;

import java.time.LocalDate;
import java.util.List;

/**
 * The day on which a team visits a target 检查日.
 *
 * @param target the drawn target
 * @param day an open day
 */
public record Visit(String target, LocalDate day) implements Row {
  static Visit of(List<String> cells) {
    return new Visit(cells.get(0), Form.day(cells.get(1)));
  }

  @Override
  public List<String> cells() {
    return List.of(target, day.toString());
  }
}
