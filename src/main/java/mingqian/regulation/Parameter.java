package mingqian.regulation;

import mingqian.terms.Clause;

/**
 * A number that the office has set 参数.
 *
 * @param name which one, with its rule and unit
 * @param value within the range of its name
 * @param validity the days that it is asked for
 * @param source the order it rests on, with its edition
 */
public record Parameter(ParameterName name, int value, Validity validity, Clause source) {
  /** Refuses a value out of range with {@link IllegalArgumentException}. */
  public Parameter {
    if (value < name.least() || value > name.most()) {
      throw new IllegalArgumentException(name.id() + " out of range: " + value);
    }
  }
}
