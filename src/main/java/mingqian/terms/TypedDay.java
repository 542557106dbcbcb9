package mingqian.terms;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A day as somebody types it 日期, such as {@code 2026-06-08}; from 2000 to 2099, as offices need.
 */
public final class TypedDay {
  private static final Pattern FORM = Pattern.compile("20[0-9]{2}-[0-9]{2}-[0-9]{2}");

  private TypedDay() {}

  /** The day; empty for whatever is none. */
  public static Optional<LocalDate> of(String text) {
    try {
      return Optional.of(text).filter(one -> FORM.matcher(one).matches()).map(LocalDate::parse);
    } catch (DateTimeException none) {
      return Optional.empty();
    }
  }
}
