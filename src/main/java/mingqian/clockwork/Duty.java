package mingqian.clockwork;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Something to look after 职责: how to find what is due and what to do with each.
 *
 * @param name of its job, its trigger and its standing, such as {@code seal}
 * @param rhythm when it is looked after
 * @param look does what is due; again, it does nothing
 */
record Duty(String name, Rhythm rhythm, Runnable look) {
  /** A duty that treats each thing found in a transaction of its own. */
  static <T> Duty each(String name, Rhythm rhythm, Supplier<List<T>> due, Consumer<T> verb) {
    return new Duty(name, rhythm, () -> due.get().forEach(verb));
  }
}
