package mingqian.terms;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The short code of a department 部门, such as {@code SCJG} for market supervision.
 *
 * @param value 2 to 8 upper-case ASCII letters or digits, a letter first
 */
public record DepartmentCode(String value) implements Comparable<DepartmentCode> {
  private static final Pattern FORM = Pattern.compile("[A-Z][A-Z0-9]{1,7}");

  /** Refuses another form with {@link IllegalArgumentException}. */
  public DepartmentCode {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("not a department code: " + value);
    }
  }

  /** What somebody typed, if it has the form of a code; whether or not a department has it. */
  public static Optional<DepartmentCode> of(String typed) {
    return FORM.matcher(typed).matches()
        ? Optional.of(new DepartmentCode(typed))
        : Optional.empty();
  }

  @Override
  public int compareTo(DepartmentCode other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
