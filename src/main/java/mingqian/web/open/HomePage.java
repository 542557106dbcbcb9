package mingqian.web.open;

import jakarta.enterprise.context.RequestScoped;
import jakarta.mvc.Controller;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

@Controller
@RequestScoped
@Path("/")
public class HomePage {

  @GET
  public String show() {
    return "home.html";
  }
}
