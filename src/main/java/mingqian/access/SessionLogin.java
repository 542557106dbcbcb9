package mingqian.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.Set;

/**
 * Recognises the person of a session 会话认证 at every request: it only says who comes. Who may enter
 * is for {@link Gate} to decide by the table in {@link Routes}.
 */
@ApplicationScoped
public class SessionLogin implements HttpAuthenticationMechanism {
  private Accounts accounts;
  private LoggedIn loggedIn;

  /** For the container's proxy. */
  protected SessionLogin() {}

  /** Recognises the people of these accounts. */
  @Inject
  SessionLogin(Accounts accounts, LoggedIn loggedIn) {
    this.accounts = accounts;
    this.loggedIn = loggedIn;
  }

  @Override
  public AuthenticationStatus validateRequest(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
    Optional<SessionMark> mark = SessionMark.of(request);
    if (mark.isEmpty() || Routes.isFile(request.getRequestURI())) {
      return context.doNothing();
    }
    Optional<Account> account = accounts.find(mark.get().login()).filter(mark.get()::stillOf);
    if (account.isEmpty()) {
      SessionMark.end(request);
      return context.doNothing();
    }
    loggedIn.is(account.get());
    return context.notifyContainerAboutLogin(
        account.get().login(), Set.of(account.get().role().name()));
  }
}
