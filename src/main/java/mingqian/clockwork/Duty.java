package mingqian.clockwork;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Something to look after 职责: how to find what is due and what to do with each.
 *
 * @param name for health and log, such as {@code seal}
 * @param look does what is due
 */
record Duty(String name, Runnable look) {
  /** A duty that treats each thing found in a transaction of its own. */
  static <T> Duty each(String name, Supplier<List<T>> due, Consumer<T> verb) {
    return new Duty(name, () -> due.get().forEach(verb));
  }
}
