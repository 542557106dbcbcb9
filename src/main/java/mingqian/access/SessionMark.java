package mingqian.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.Optional;

/**
 * What a session remembers of its person 会话标记: the login and the edition of the password, so that a
 * changed password ends the sessions of before.
 *
 * @param login the login
 * @param edition the edition of the password at login
 * @param key by which {@link Sessions} knows the session; not the one of its cookie
 */
record SessionMark(String login, int edition, String key) implements Serializable {
  private static final String KEY = SessionMark.class.getName();

  /** Drops the session there is and begins a fresh one, with another id, under this mark. */
  void begin(HttpServletRequest request) {
    end(request);
    request.getSession(true).setAttribute(KEY, this);
  }

  /** Ends the session, if there is one that no other request has just ended. */
  static void end(HttpServletRequest request) {
    try {
      Optional.ofNullable(request.getSession(false)).ifPresent(HttpSession::invalidate);
    } catch (IllegalStateException ended) {
      // It is over, as it should be.
    }
  }

  /** The mark of the request's session; makes no session. */
  static Optional<SessionMark> of(HttpServletRequest request) {
    try {
      return Optional.ofNullable(request.getSession(false))
          .map(session -> (SessionMark) session.getAttribute(KEY));
    } catch (IllegalStateException ended) {
      return Optional.empty();
    }
  }

  /** Whether the account is still the one that logged in. */
  boolean stillOf(Account account) {
    return account.active() && account.edition() == edition;
  }
}
