package mingqian.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import mingqian.access.LoggedIn;
import mingqian.inspection.VisitRow;
import mingqian.inspection.VisitSheet;
import mingqian.inspection.VisitState;
import mingqian.inspection.Visits;
import mingqian.inspection.VisitsFilter;
import mingqian.terms.Page;

/**
 * The visits that a person may know 检查任务接口; each read of what is not public yet is logged. A visit
 * that the person may not know is as unknown as one that does not exist.
 */
@RequestScoped
@Path("/api/assignments")
@Produces(MediaType.APPLICATION_JSON)
public class AssignmentsEndpoint {
  @Inject private Visits visits;
  @Inject private LoggedIn loggedIn;
  @Inject private ApiReader reader;

  /** Visits by day; {@code draw}, {@code state} and {@code department} narrow them. */
  @GET
  public String all(@Context UriInfo address) {
    Asked asked = new Asked(address.getQueryParameters());
    VisitsFilter filter =
        new VisitsFilter(asked.draw(), asked.choice("state", VisitState.class), asked.department());
    Page<VisitRow> found = visits.page(filter, asked.slice(), loggedIn.person());
    VisitWriter writer = new VisitWriter(reader.locale());
    return JsonItem.page(JsonItem.each(found, row -> writer.item(row).build())).toString();
  }

  /** One visit with its team, its parts and their results. */
  @GET
  @Path("{id}")
  public String one(@PathParam("id") String id) {
    VisitSheet sheet =
        visits.sheet(Names.number(id), loggedIn.person()).orElseThrow(Trouble::notFound);
    return new VisitWriter(reader.locale()).whole(sheet).toString();
  }
}
