package mingqian.draw;

import java.util.List;

/**
 * An enterprise of the libraries concerned that cannot be drawn 排除对象.
 *
 * @param target always a pseudonym
 * @param rule the id of the first rule that excludes it
 */
public record ExcludedTarget(String target, String rule) implements Row {
  static ExcludedTarget of(List<String> cells) {
    return new ExcludedTarget(cells.get(0), cells.get(1));
  }

  @Override
  public List<String> cells() {
    return List.of(target, rule);
  }
}
