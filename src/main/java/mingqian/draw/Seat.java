package mingqian.draw;

import java.util.List;

/**
 * A seat of a team 检查组席位 and who takes it.
 *
 * @param target the drawn target
 * @param department the department of the profile line, {@code *} for anyone
 * @param inspector the pseudonym
 */
public record Seat(String target, String department, String inspector) implements Row {
  static Seat of(List<String> cells) {
    return new Seat(cells.get(0), cells.get(1), cells.get(2));
  }

  @Override
  public List<String> cells() {
    return List.of(target, department, inspector);
  }
}
