package mingqian.draw;

import java.time.LocalDate;
import java.util.List;

/**
 * A working day on which a stratum may be visited 可检查日.
 *
 * @param stratum the name of the stratum
 * @param day a day between opens and closes
 */
public record OpenDay(String stratum, LocalDate day) implements Row {
  static OpenDay of(List<String> cells) {
    return new OpenDay(cells.get(0), Form.day(cells.get(1)));
  }

  @Override
  public List<String> cells() {
    return List.of(stratum, day.toString());
  }
}
