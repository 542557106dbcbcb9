package mingqian.terms;

/** What became of a verb 办理结果. The law's no is an answer, not an exception. */
public sealed interface Outcome {
  /** What to tell the person who asked. */
  Words words();

  /** Whether something changed. */
  default boolean isDone() {
    return this instanceof Done;
  }

  /**
   * It was done.
   *
   * @param words what happened
   */
  record Done(Words words) implements Outcome {}

  /**
   * It had been done before; nothing changed.
   *
   * @param words what stands
   */
  record Unchanged(Words words) implements Outcome {}

  /**
   * It may not be done; nothing changed.
   *
   * @param words why, and what to do
   */
  record Refused(Words words) implements Outcome {}

  /** It was done. */
  static Outcome done(String zh, String en) {
    return new Done(new Words(zh, en));
  }

  /** It had been done before. */
  static Outcome unchanged(String zh, String en) {
    return new Unchanged(new Words(zh, en));
  }

  /** It may not be done. */
  static Outcome refused(String zh, String en) {
    return new Refused(new Words(zh, en));
  }
}
