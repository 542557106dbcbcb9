package mingqian.clockwork;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A trigger of the clockwork 触发器, in real time.
 *
 * @param duty what it makes the clockwork look after
 * @param last when it fired last
 * @param next when it fires next
 * @param broken whether the store has given it up after an error
 */
public record Firing(String duty, Optional<Instant> last, Optional<Instant> next, boolean broken) {
  /** How late a firing may be before somebody must look. */
  static final Duration PATIENCE = Duration.ofSeconds(75);

  /** Whether it should have fired long ago, or never will again. */
  public boolean isStuck(Instant now) {
    return broken
        || next.isEmpty()
        || next.filter(due -> due.plus(PATIENCE).isBefore(now)).isPresent();
  }
}
