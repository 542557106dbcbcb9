package mingqian.clockwork;

import mingqian.terms.DrawId;

/**
 * What a duty was to be done to 逾期事项, by number and never by name.
 *
 * @param kind such as {@code visit}, for the word in the reader's language
 * @param number which
 */
public record Missing(String kind, String number) {
  static Missing draw(DrawId id) {
    return new Missing("draw", id.value());
  }

  static Missing visit(long id) {
    return new Missing("visit", String.valueOf(id));
  }

  static Missing parse(String text) {
    String[] parts = text.split(" ", 2);
    return new Missing(parts[0], parts[1]);
  }

  @Override
  public String toString() {
    return kind + " " + number;
  }
}
