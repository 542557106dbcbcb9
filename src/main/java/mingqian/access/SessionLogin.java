package mingqian.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** Recognises the person of a session 会话认证; a session that is over is ended here. */
@ApplicationScoped
class SessionLogin {
  private Sessions sessions;
  private LoggedIn loggedIn;

  /** For the container's proxy. */
  protected SessionLogin() {}

  /** Recognises the people of these sessions. */
  @Inject
  SessionLogin(Sessions sessions, LoggedIn loggedIn) {
    this.sessions = sessions;
    this.loggedIn = loggedIn;
  }

  /** The person of the request's session; makes no session. */
  Optional<Actor> recognise(HttpServletRequest request) {
    Optional<SessionMark> mark = SessionMark.of(request);
    if (mark.isEmpty()) {
      return Optional.empty();
    }
    Optional<Account> account = sessions.seen(mark.get());
    if (account.isEmpty()) {
      sessions.end(request);
      return Optional.empty();
    }
    loggedIn.is(account.get());
    return account.map(Account::actor);
  }
}
