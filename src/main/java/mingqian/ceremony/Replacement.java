package mingqian.ceremony;

import mingqian.terms.Words;

/** Who takes over a seat 补抽结果. */
public sealed interface Replacement {
  /**
   * Somebody was drawn.
   *
   * @param seat who takes over
   */
  record Found(Conducted.DrawnSeat seat) implements Replacement {}

  /**
   * Nobody can be; nothing is written.
   *
   * @param why the reason, without the name of the target
   */
  record Impossible(Words why) implements Replacement {}
}
