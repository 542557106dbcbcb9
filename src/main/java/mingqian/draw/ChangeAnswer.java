package mingqian.draw;

import mingqian.terms.Words;

/** What became of a change that was asked for 变更答复. */
public sealed interface ChangeAnswer {
  /**
   * It is made.
   *
   * @param row the change with its counter and what was drawn for it
   * @param after how things stand after it
   */
  record Made(Change row, Changes after) implements ChangeAnswer {}

  /**
   * Nobody is left who may take the seats.
   *
   * @param shortfall whom it lacks
   */
  record Lacking(Shortfall shortfall) implements ChangeAnswer {}

  /**
   * The lists do not allow it.
   *
   * @param why the reason
   */
  record Refused(Words why) implements ChangeAnswer {}
}
