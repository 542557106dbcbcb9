package mingqian.draw;

import java.util.List;

/**
 * A qualification 岗位资质 that an inspector holds.
 *
 * @param inspector the pseudonym
 * @param qualification its code
 */
public record Qualification(String inspector, String qualification) implements Row {
  static Qualification of(List<String> cells) {
    return new Qualification(cells.get(0), cells.get(1));
  }

  @Override
  public List<String> cells() {
    return List.of(inspector, qualification);
  }
}
