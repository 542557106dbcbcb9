package mingqian.web.open;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import mingqian.access.Landing;
import mingqian.access.LogIn;
import mingqian.access.LoginAnswer;
import mingqian.access.Sessions;

/** The login 登录页. */
@Controller
@RequestScoped
@Path("/login")
public class LoginPage {
  private static final String VIEW = "login.html";

  @Inject private Models models;
  @Inject private LogIn door;
  @Inject private Sessions sessions;
  @Context private HttpServletRequest request;

  /** Shows the form; it keeps the page that was asked for. */
  @GET
  public String show(@QueryParam("next") @DefaultValue("") String next) {
    request.getSession();
    models.put("next", next);
    models.put("login", "");
    models.put("trouble", "");
    return VIEW;
  }

  /** Lets in, under a new session, or shows the form again with what was typed. */
  @POST
  public Response enter(
      @FormParam("login") @DefaultValue("") String login,
      @FormParam("password") @DefaultValue("") String password,
      @FormParam("next") @DefaultValue("") String next) {
    LoginAnswer answer = door.attempt(login, password);
    if (answer instanceof LoginAnswer.Welcome welcome) {
      sessions.begin(request, welcome.account());
      return Response.seeOther(Landing.of(next, welcome.account())).build();
    }
    boolean busy = answer instanceof LoginAnswer.Busy;
    models.put("next", next);
    models.put("login", login);
    models.put("trouble", busy ? "login.busy" : "login.refused");
    return Response.status(busy ? Response.Status.SERVICE_UNAVAILABLE : Response.Status.FORBIDDEN)
        .entity(VIEW)
        .build();
  }
}
