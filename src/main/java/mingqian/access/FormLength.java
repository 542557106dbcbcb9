package mingqian.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How long the body of a form may be 表单长度上限, so that one longer than any of ours is refused before
 * anybody reads it. Files come in another way, which has a limit of its own.
 */
final class FormLength {
  /** The longest body, in bytes. */
  static final long LONGEST = 1024 * 1024;

  private static final String FORM = "application/x-www-form-urlencoded";

  private FormLength() {}

  /** The status that refuses the request: too long, or of a length that it does not say. */
  static OptionalInt refusal(HttpServletRequest request) {
    if (!request.getMethod().equals("POST") || !isForm(request)) {
      return OptionalInt.empty();
    }
    long length = request.getContentLengthLong();
    if (length < 0) {
      return OptionalInt.of(HttpServletResponse.SC_LENGTH_REQUIRED);
    }
    return length > LONGEST
        ? OptionalInt.of(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE)
        : OptionalInt.empty();
  }

  private static boolean isForm(HttpServletRequest request) {
    return Optional.ofNullable(request.getContentType())
        .filter(type -> type.toLowerCase(Locale.ROOT).startsWith(FORM))
        .isPresent();
  }
}
