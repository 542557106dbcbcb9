package mingqian.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import mingqian.access.LoggedIn;
import mingqian.inspection.CloseFollowUp;
import mingqian.inspection.DecideFollowUp;
import mingqian.inspection.FollowUpKind;
import mingqian.inspection.HandOver;
import mingqian.inspection.VisitOf;

/** What follows a department's published part 后续处置接口. */
@RequestScoped
@Path("/api/parts")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class PartVerbs {
  @Inject private DecideFollowUp decideFollowUp;
  @Inject private CloseFollowUp closeFollowUp;
  @Inject private HandOver handOver;
  @Inject private VisitOf visitOf;
  @Inject private VisitAnswer answer;
  @Inject private LoggedIn loggedIn;

  /** Decides what becomes of what was found. */
  @POST
  @Path("{id}/follow-up")
  public Response followUp(@PathParam("id") String id, byte[] content) {
    long part = Names.number(id);
    Body body = Body.of(content);
    FollowUpKind kind = body.choice("kind", FollowUpKind.class);
    String note = body.maybeText("note").orElse("");
    body.end();
    return answer.of(
        decideFollowUp.decide(part, kind, note, loggedIn.person()),
        "follow-up",
        visitOf.part(part));
  }

  /** Closes the follow-up. */
  @POST
  @Path("{id}/close")
  public Response close(@PathParam("id") String id, byte[] content) {
    long part = Names.number(id);
    Body body = Body.of(content);
    LocalDate on = body.day("on");
    String note = body.text("note");
    body.end();
    return answer.of(
        closeFollowUp.close(part, on, note, loggedIn.person()), "close", visitOf.part(part));
  }

  /** Hands "cannot be contacted" over for the abnormal list. */
  @POST
  @Path("{id}/hand-over")
  public Response handOver(@PathParam("id") String id, byte[] content) {
    long part = Names.number(id);
    Body body = Body.of(content);
    LocalDate on = body.day("on");
    body.end();
    return answer.of(
        handOver.handOver(part, on, loggedIn.person()), "hand-over", visitOf.part(part));
  }
}
