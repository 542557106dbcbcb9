package mingqian.draw;

import java.util.List;

/**
 * An inspector who may not visit a target 回避, whatever the cause.
 *
 * @param inspector the pseudonym
 * @param target the target
 */
public record Recusal(String inspector, String target) implements Row {
  static Recusal of(List<String> cells) {
    return new Recusal(cells.get(0), cells.get(1));
  }

  @Override
  public List<String> cells() {
    return List.of(inspector, target);
  }
}
