package mingqian.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
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
  private static final String NO_SESSION = "no-session";

  @Override
  public Optional<CsrfToken> getToken(
      HttpServletRequest request, HttpServletResponse response, boolean create) {
    return Optional.ofNullable(request.getSession(false))
        .flatMap(FormToken::of)
        .or(() -> create ? Optional.of(NO_SESSION) : Optional.empty())
        .map(FormTokens::token);
  }

  /** The token of the reader's session, which begins here if there is none. */
  static String of(HttpServletRequest request) {
    return FormToken.of(request.getSession()).orElse(NO_SESSION);
  }

  private static CsrfToken token(String value) {
    return new CsrfToken(FormToken.HEADER, "_csrf", value);
  }
}
