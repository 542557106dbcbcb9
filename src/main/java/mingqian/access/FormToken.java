package mingqian.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.UUID;

/**
 * The token of a session 会话令牌 that proves that a change comes from a page of ours: forms carry it
 * as the field {@code _csrf}, scripts that call the interface send it as the header {@code
 * X-CSRF-Token}.
 */
public final class FormToken {
  /** The header in which a script sends it. */
  public static final String HEADER = "X-CSRF-Token";

  private static final String KEY = FormToken.class.getName();

  private FormToken() {}

  /** The token of a session, made at first use; none where another request has just ended it. */
  public static Optional<String> of(HttpSession session) {
    try {
      synchronized (session.getId().intern()) {
        if (session.getAttribute(KEY) == null) {
          session.setAttribute(KEY, UUID.randomUUID().toString());
        }
        return Optional.of((String) session.getAttribute(KEY));
      }
    } catch (IllegalStateException ended) {
      return Optional.empty();
    }
  }

  /** Whether the header of a request carries the token of its session. */
  static boolean isSentWith(HttpServletRequest request) {
    Optional<byte[]> sent = Optional.ofNullable(request.getHeader(HEADER)).map(FormToken::bytes);
    return Optional.ofNullable(request.getSession(false))
        .flatMap(FormToken::of)
        .map(FormToken::bytes)
        .filter(kept -> sent.filter(given -> MessageDigest.isEqual(kept, given)).isPresent())
        .isPresent();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
