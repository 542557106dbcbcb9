package mingqian.office;

import java.nio.file.Path;

/**
 * The settings of this installation 本机设置.
 *
 * @param mode training or production
 * @param data database, keys, passwords, undisclosed draws; never served
 * @param exports what is published
 * @param schedules the rule files, the matters list, the annual plan and the draw orders
 * @param pool the library and pool files that the office drops in
 */
public record Office(Mode mode, Path data, Path exports, Path schedules, Path pool) {
  /** Whether people may be simulated and the clock be set. */
  public boolean training() {
    return mode == Mode.TRAINING;
  }
}
