package mingqian.web.open;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import mingqian.access.Accounts;
import mingqian.access.LoggedIn;
import mingqian.access.Sessions;

/** The way out 退出登录. */
@Controller
@RequestScoped
@Path("/logout")
public class LogoutPage {
  @Inject private Accounts accounts;
  @Inject private LoggedIn loggedIn;
  @Inject private Sessions sessions;
  @Context private HttpServletRequest request;

  /** Ends the session and shows the public first page; without a session it only shows that. */
  @POST
  public Response leave() {
    loggedIn.actor().ifPresent(accounts::logOut);
    sessions.end(request);
    return Response.seeOther(URI.create("/")).build();
  }
}
