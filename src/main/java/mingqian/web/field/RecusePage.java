package mingqian.web.field;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import mingqian.access.LoggedIn;
import mingqian.inspection.RecuseVisit;
import mingqian.inspection.VisitSheet;
import mingqian.inspection.Visits;
import mingqian.terms.Outcome;
import mingqian.terms.Words;

/** Leaving an own team for a recusal 申请回避页: the ground, and what follows from it. */
@Controller
@RequestScoped
@Path("/field/visits/{visit: [1-9][0-9]{0,17}}/recuse")
public class RecusePage {
  @Inject private Models models;
  @Inject private Visits visits;
  @Inject private RecuseVisit recuseVisit;
  @Inject private LoggedIn loggedIn;

  /** Asks for the ground; a visit of another team is answered like one that does not exist. */
  @GET
  public String show(@PathParam("visit") long visit) {
    return page(own(visit), Optional.empty(), "");
  }

  /** Leaves, or shows the form again with what was typed. */
  @POST
  public Response recuse(
      @PathParam("visit") long visit, @FormParam("ground") @DefaultValue("") String ground) {
    Outcome outcome = recuseVisit.recuse(visit, ground, loggedIn.person());
    if (outcome instanceof Outcome.Refused refused) {
      String again = page(own(visit), Optional.of(refused.words()), ground);
      return Response.status(Response.Status.BAD_REQUEST).entity(again).build();
    }
    return Response.seeOther(URI.create("/field?left=" + visit)).build();
  }

  private VisitSheet own(long visit) {
    return visits.mine(visit, loggedIn.person()).orElseThrow(NotFoundException::new);
  }

  private String page(VisitSheet sheet, Optional<Words> trouble, String ground) {
    models.put("sheet", sheet);
    models.put("trouble", trouble);
    models.put("ground", ground);
    models.put("open", sheet.visit().state().isAhead());
    return "field/recuse.html";
  }
}
