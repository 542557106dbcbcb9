package mingqian.draw;

import java.util.List;

/**
 * An inspector who may not be drawn 排除人员.
 *
 * @param inspector the pseudonym of this draw
 * @param rule the id of the first rule that excludes him
 */
public record ExcludedInspector(String inspector, String rule) implements Row {
  static ExcludedInspector of(List<String> cells) {
    return new ExcludedInspector(cells.get(0), cells.get(1));
  }

  @Override
  public List<String> cells() {
    return List.of(inspector, rule);
  }
}
