package mingqian.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The gate's part for the interface under {@code /api} 接口准入: the same table, but answers that a
 * program understands, and no redirects. A machine with a token needs nothing else. A browser with
 * a session must send the session's {@link FormToken} as {@code X-CSRF-Token} with every change,
 * and no other site may be named as its origin.
 */
final class ApiDoor {
  private static final Set<String> READING = Set.of("GET", "HEAD");

  private ApiDoor() {}

  /** Whether a path belongs to the interface. */
  static boolean isApi(String path) {
    return path.equals("/api") || path.startsWith("/api/");
  }

  /**
   * Why a request is not let through, if it is not.
   *
   * @param entry what the table says of its path; empty for a crooked one
   */
  static Optional<ApiRefusal> refusal(
      HttpServletRequest request, Optional<Entry> entry, LoggedIn visitor) {
    if (entry.isEmpty()) {
      return Optional.of(ApiRefusal.CROOKED_PATH);
    }
    if (visitor.refusal().isPresent()) {
      return visitor.refusal();
    }
    return switch (entry.get()) {
      case ADMITTED -> Optional.of(ApiRefusal.FORGED).filter(no -> isForged(request, visitor));
      case LOG_IN -> Optional.of(ApiRefusal.LOGIN_NEEDED);
      case CHANGE_PASSWORD -> Optional.of(ApiRefusal.CHANGE_PASSWORD);
      case FORBIDDEN -> Optional.of(ApiRefusal.NOT_PERMITTED);
      case WRONG_METHOD -> Optional.of(ApiRefusal.WRONG_METHOD);
      case UNKNOWN -> Optional.of(ApiRefusal.UNKNOWN);
    };
  }

  private static boolean isForged(HttpServletRequest request, LoggedIn visitor) {
    return !visitor.isMachine()
        && !READING.contains(request.getMethod())
        && (Origin.isForeign(request) || !FormToken.isSentWith(request));
  }

  /** Answers with a problem document (RFC 9457). */
  static void refuse(ApiRefusal refusal, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    AskedLanguage language = AskedLanguage.of(request);
    response.setStatus(refusal.status());
    response.setContentType("application/problem+json");
    response.setCharacterEncoding(StandardCharsets.UTF_8.name());
    response.setHeader("Content-Language", language.locale().getLanguage());
    SecurityHeaders.keepNowhere(response);
    switch (refusal) {
      case LOGIN_NEEDED -> response.setHeader("WWW-Authenticate", "Bearer realm=\"mingqian\"");
      case TOKEN_REFUSED ->
          response.setHeader(
              "WWW-Authenticate", "Bearer realm=\"mingqian\", error=\"invalid_token\"");
      case TOO_MANY ->
          response.setHeader("Retry-After", Long.toString(TokenLimits.REMEMBERED.toSeconds()));
      case WRONG_METHOD -> response.setHeader("Allow", allowed(request));
      default -> {}
    }
    response.getWriter().write(document(refusal, language, request.getRequestURI()));
  }

  private static String allowed(HttpServletRequest request) {
    return Routes.methods(request.getRequestURI()).stream()
        .sorted()
        .collect(Collectors.joining(", "));
  }

  /** The texts hold no sign that JSON would have to escape, nor does a path in plain spelling. */
  private static String document(ApiRefusal refusal, AskedLanguage language, String path) {
    String instance = refusal == ApiRefusal.CROOKED_PATH ? "" : ",\"instance\":\"" + path + "\"";
    return """
        {"type":"urn:mingqian:problem:%s","title":"%s","status":%d,"detail":"%s"%s,"code":"%1$s"}\
        """
        .formatted(
            refusal.code(),
            refusal.title().in(language.locale()),
            refusal.status(),
            refusal.detail().in(language.locale()),
            instance);
  }
}
