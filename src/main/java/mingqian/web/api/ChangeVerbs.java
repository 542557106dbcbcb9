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
import java.util.Optional;
import mingqian.access.LoggedIn;
import mingqian.inspection.CancelVisit;
import mingqian.inspection.ReplaceAbsent;
import mingqian.inspection.RescheduleVisit;
import mingqian.inspection.SubstituteVisit;
import mingqian.terms.CertificateNumber;

/** Changes to a visit before it happens 检查变更接口, each with its ground. */
@RequestScoped
@Path("/api/assignments")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ChangeVerbs {
  @Inject private RescheduleVisit rescheduleVisit;
  @Inject private SubstituteVisit substituteVisit;
  @Inject private CancelVisit cancelVisit;
  @Inject private ReplaceAbsent replaceAbsent;
  @Inject private VisitAnswer answer;
  @Inject private LoggedIn loggedIn;

  /** Another day of the window. */
  @POST
  @Path("{id}/reschedule")
  public Response reschedule(@PathParam("id") String id, byte[] content) {
    long visit = answer.known(id);
    Body body = Body.of(content);
    LocalDate day = body.day("day");
    String ground = body.text("ground");
    body.end();
    return answer.of(
        rescheduleVisit.reschedule(visit, day, ground, loggedIn.person()),
        "reschedule",
        Optional.of(visit));
  }

  /** The next reserve instead. */
  @POST
  @Path("{id}/substitute")
  public Response substitute(@PathParam("id") String id, byte[] content) {
    long visit = answer.known(id);
    Body body = Body.of(content);
    String ground = body.text("ground");
    body.end();
    return answer.of(
        substituteVisit.substitute(visit, ground, loggedIn.person()),
        "substitute",
        Optional.of(visit));
  }

  /** No visit at all. */
  @POST
  @Path("{id}/cancel")
  public Response cancel(@PathParam("id") String id, byte[] content) {
    long visit = answer.known(id);
    Body body = Body.of(content);
    String ground = body.text("ground");
    body.end();
    return answer.of(
        cancelVisit.cancel(visit, ground, loggedIn.person()), "cancel", Optional.of(visit));
  }

  /** A drawn successor for a member of the team who cannot come. */
  @POST
  @Path("{id}/replace")
  public Response replace(@PathParam("id") String id, byte[] content) {
    long visit = answer.known(id);
    Body body = Body.of(content);
    CertificateNumber absent = certificate(body);
    String ground = body.text("ground");
    body.end();
    return answer.of(
        replaceAbsent.replace(visit, absent, ground, loggedIn.person()),
        "replace",
        Optional.of(visit));
  }

  private static CertificateNumber certificate(Body body) {
    try {
      return new CertificateNumber(body.text("absent"));
    } catch (IllegalArgumentException broken) {
      throw body.wrong("absent", "执法证编号", "the number of an enforcement certificate");
    }
  }
}
