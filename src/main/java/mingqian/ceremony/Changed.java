package mingqian.ceremony;

import mingqian.terms.Words;

/** What became of a change 变更结果 that draws nobody. */
public sealed interface Changed {
  /** It is written down as the next change of the draw. */
  record Done() implements Changed {}

  /**
   * It cannot be; nothing is written.
   *
   * @param why the reason, without the name of the target
   */
  record Impossible(Words why) implements Changed {}
}
