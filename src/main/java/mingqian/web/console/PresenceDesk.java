package mingqian.web.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import mingqian.access.LoggedIn;
import mingqian.access.Presence;
import mingqian.access.Sessions;

/** Who is logged in now 在线人员, for the administrator. */
@Named
@RequestScoped
public class PresenceDesk {
  @Inject private Sessions sessions;
  @Inject private LoggedIn loggedIn;
  @Inject private Answers answers;

  /** Those who are logged in, by login. */
  public List<Presence> getAll() {
    return sessions.present(loggedIn.person());
  }

  /** Ends a session. */
  public void finish(String key) {
    answers.show(sessions.finish(loggedIn.person(), key));
  }
}
