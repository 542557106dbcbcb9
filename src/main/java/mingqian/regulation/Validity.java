package mingqian.regulation;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The days on which a row of a rule file is in force 有效期, both ends inclusive; an empty end is
 * open.
 *
 * @param from the first day, or empty where it was always in force
 * @param until the last day, not before the first, or empty where no end is known
 */
public record Validity(Optional<LocalDate> from, Optional<LocalDate> until) {
  /** In force on every day. */
  public static final Validity ALWAYS = new Validity(Optional.empty(), Optional.empty());

  /** Refuses an end before the beginning with {@link IllegalArgumentException}. */
  public Validity {
    if (from.isPresent() && until.isPresent() && until.get().isBefore(from.get())) {
      throw new IllegalArgumentException("ends before it begins: " + from + " to " + until);
    }
  }

  /** Whether the row is in force on that day. */
  public boolean contains(LocalDate day) {
    return from.map(first -> !day.isBefore(first)).orElse(true)
        && until.map(last -> !day.isAfter(last)).orElse(true);
  }

  /** Whether both are in force on some day. */
  public boolean overlaps(Validity other) {
    return beginsBeforeEndOf(other) && other.beginsBeforeEndOf(this);
  }

  private boolean beginsBeforeEndOf(Validity other) {
    return from.flatMap(first -> other.until.map(last -> !first.isAfter(last))).orElse(true);
  }
}
