package mingqian.draw;

import java.time.LocalDate;
import java.util.List;

/**
 * A day on which an inspector is on leave or visits for another draw 缺勤日.
 *
 * @param inspector the pseudonym
 * @param day the day
 */
public record Absence(String inspector, LocalDate day) implements Row {
  static Absence of(List<String> cells) {
    return new Absence(cells.get(0), Form.day(cells.get(1)));
  }

  @Override
  public List<String> cells() {
    return List.of(inspector, day.toString());
  }
}
