package mingqian.ceremony;

import mingqian.terms.Words;

/** Who is visited instead 递补结果. */
public sealed interface Substitution {
  /**
   * The next reserve takes the place.
   *
   * @param successor the reserve with the team and the day drawn for it; secret until known
   */
  record Found(Conducted.DrawnVisit successor) implements Substitution {}

  /**
   * No reserve can; nothing is written.
   *
   * @param why the reason, without the name of a target
   */
  record Impossible(Words why) implements Substitution {}
}
