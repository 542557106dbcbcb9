package mingqian.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import mingqian.access.FormToken;
import org.eclipse.krazo.security.CsrfToken;
import org.eclipse.krazo.security.CsrfTokenStrategy;

/**
 * The tokens of forms 表单令牌, kept in the session. A reader without a session gets a token that fits
 * nothing, so that reading the public pages makes no sessions; a public page with a form opens one
 * with {@code request.getSession()}.
 */
public class FormTokens implements CsrfTokenStrategy {
  @Override
  public Optional<CsrfToken> getToken(
      HttpServletRequest request, HttpServletResponse response, boolean create) {
    Optional<HttpSession> session = Optional.ofNullable(request.getSession(false));
    if (session.isEmpty()) {
      return create ? Optional.of(token("no-session")) : Optional.empty();
    }
    return session.map(FormToken::of).map(FormTokens::token);
  }

  /** The token of the reader's session, which begins here if there is none. */
  static String of(HttpServletRequest request) {
    return FormToken.of(request.getSession());
  }

  private static CsrfToken token(String value) {
    return new CsrfToken(FormToken.HEADER, "_csrf", value);
  }
}
