package mingqian.access;

import jakarta.servlet.http.HttpServletResponse;

/** The headers that keep a browser from being talked into things 安全响应头. */
final class SecurityHeaders {
  private static final String REST =
      "; img-src 'self' data:; object-src 'none'; base-uri 'self'; form-action 'self';"
          + " frame-ancestors 'none'";
  private static final String PAGES = "default-src 'self'" + REST;

  /** The components of the console bring styles in place; scripts carry their own nonce policy. */
  private static final String CONSOLE =
      "default-src 'self'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline';"
          + " font-src 'self' data:"
          + REST;

  private SecurityHeaders() {}

  /** Puts the headers for a path. */
  static void put(HttpServletResponse response, String rawPath) {
    response.setHeader(
        "Content-Security-Policy", rawPath.startsWith("/console/") ? CONSOLE : PAGES);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("X-Frame-Options", "DENY");
    response.setHeader("Referrer-Policy", "same-origin");
    response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
  }

  /** Forbids to keep a page that only one person may see. */
  static void keepNowhere(HttpServletResponse response) {
    response.setHeader("Cache-Control", "no-store");
  }
}
