package mingqian.web.open;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

@Controller
@RequestScoped
@Path("/")
public class HomePage {
  @Inject private Models models;

  @GET
  public String show() {
    models.put("greeting", "明签 hello");
    return "home.html";
  }
}
