package mingqian.clockwork;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Something to look after 职责: how to find what is due and what to do with each, and how to find
 * what was not done inside its time.
 *
 * @param name of its job, its trigger and its standing, such as {@code seal}
 * @param rhythm when it is looked after
 * @param look does what is due; again, it does nothing
 * @param missed finds what was missed, looked for first: what is missed is not done any more
 */
record Duty(String name, Rhythm rhythm, Runnable look, Supplier<List<Missing>> missed) {
  /** A duty whose things never come too late. */
  Duty(String name, Rhythm rhythm, Runnable look) {
    this(name, rhythm, look, List::of);
  }

  /** A duty that treats each thing found in a transaction of its own. */
  static <T> Duty each(String name, Rhythm rhythm, Supplier<List<T>> due, Consumer<T> verb) {
    return new Duty(name, rhythm, () -> due.get().forEach(verb));
  }

  /** The same with what it can miss. */
  Duty missing(Supplier<List<Missing>> found) {
    return new Duty(name, rhythm, look, found);
  }
}
