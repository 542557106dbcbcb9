package mingqian.regulation;

/**
 * A number that the office has set 参数.
 *
 * @param name which one, with its rule and unit
 * @param value within the range of its name
 * @param document the order it rests on
 */
public record Parameter(ParameterName name, int value, String document) {
  /** Refuses a value out of range with {@link IllegalArgumentException}. */
  public Parameter {
    if (value < name.least() || value > name.most()) {
      throw new IllegalArgumentException(name.id() + " out of range: " + value);
    }
  }
}
