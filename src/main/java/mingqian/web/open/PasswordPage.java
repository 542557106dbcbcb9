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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import mingqian.access.Landing;
import mingqian.access.LogIn;
import mingqian.access.LoggedIn;
import mingqian.access.LoginAnswer;
import mingqian.access.Sessions;

/** The change of one's own password 修改密码页. */
@Controller
@RequestScoped
@Path("/password")
public class PasswordPage {
  private static final String VIEW = "password.html";

  @Inject private Models models;
  @Inject private LogIn door;
  @Inject private LoggedIn loggedIn;
  @Inject private Sessions sessions;
  @Context private HttpServletRequest request;

  /** Shows the form. */
  @GET
  public String show() {
    return form("");
  }

  /** Changes the password and begins a new session; all others of the person end. */
  @POST
  public Response change(
      @FormParam("old") @DefaultValue("") String old,
      @FormParam("chosen") @DefaultValue("") String chosen,
      @FormParam("repeated") @DefaultValue("") String repeated) {
    if (!chosen.equals(repeated)) {
      return again("password.differ");
    }
    LoginAnswer answer = door.change(loggedIn.person(), old, chosen);
    if (answer instanceof LoginAnswer.Welcome welcome) {
      sessions.begin(request, welcome.account());
      return Response.seeOther(Landing.of("", welcome.account())).build();
    }
    if (answer instanceof LoginAnswer.Weak weak) {
      return again(weak.reason());
    }
    return again(answer instanceof LoginAnswer.Busy ? "login.busy" : "password.refused");
  }

  private Response again(String trouble) {
    return Response.status(Response.Status.BAD_REQUEST).entity(form(trouble)).build();
  }

  private String form(String trouble) {
    models.put("first", loggedIn.mustChangePassword());
    models.put("login", loggedIn.person().name());
    models.put("trouble", trouble);
    return VIEW;
  }
}
