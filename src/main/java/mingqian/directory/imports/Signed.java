package mingqian.directory.imports;

import java.time.Instant;

/**
 * Who does something, and when on the office clock 经办.
 *
 * @param by the login, not blank
 */
public record Signed(String by, Instant at) {
  /** Refuses a blank login with {@link IllegalArgumentException}. */
  public Signed {
    if (by.isBlank()) {
      throw new IllegalArgumentException("signed by nobody");
    }
  }
}
