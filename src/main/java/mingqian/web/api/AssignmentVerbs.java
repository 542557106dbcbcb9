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
import java.util.List;
import java.util.Optional;
import mingqian.access.LoggedIn;
import mingqian.access.NotPermitted;
import mingqian.inspection.AcceptVisit;
import mingqian.inspection.Answer;
import mingqian.inspection.CheckIn;
import mingqian.inspection.NotifyVisits;
import mingqian.inspection.RecordResult;
import mingqian.inspection.RecuseVisit;
import mingqian.terms.DepartmentCode;
import mingqian.terms.Outcome;

/** The steps of a visit up to its result 检查办理接口: each calls one verb. */
@RequestScoped
@Path("/api/assignments")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class AssignmentVerbs {
  @Inject private AcceptVisit acceptVisit;
  @Inject private RecuseVisit recuseVisit;
  @Inject private NotifyVisits notifyVisits;
  @Inject private CheckIn checkIn;
  @Inject private RecordResult recordResult;
  @Inject private VisitAnswer answer;
  @Inject private LoggedIn loggedIn;

  /** An inspector takes the own seat. */
  @POST
  @Path("{id}/accept")
  public Response accept(@PathParam("id") String id, byte[] content) {
    long visit = answer.known(id);
    Body.of(content).end();
    return answer.of(acceptVisit.accept(visit, loggedIn.person()), "accept", Optional.of(visit));
  }

  /** An inspector gives up the own seat, with a ground; a successor is drawn. */
  @POST
  @Path("{id}/recuse")
  public Response recuse(@PathParam("id") String id, byte[] content) {
    long visit = Names.number(id);
    Body body = Body.of(content);
    String ground = body.text("ground");
    body.end();
    return answer.of(recused(visit, ground), "recuse", Optional.of(visit));
  }

  /**
   * Whoever has left knows the visit no more and is told that nothing changed; strangers nothing.
   */
  private Outcome recused(long visit, String ground) {
    try {
      return recuseVisit.recuse(visit, ground, loggedIn.person());
    } catch (NotPermitted stranger) {
      throw Trouble.notFound();
    }
  }

  /** The coordinator notifies the enterprise. */
  @POST
  @Path("{id}/notify")
  public Response notifyVisit(@PathParam("id") String id, byte[] content) {
    long visit = answer.known(id);
    Body.of(content).end();
    return answer.of(notifyVisits.notify(visit, loggedIn.person()), "notify", Optional.of(visit));
  }

  /** A member of the team is there. */
  @POST
  @Path("{id}/checkin")
  public Response checkIn(@PathParam("id") String id, byte[] content) {
    long visit = answer.known(id);
    Body.of(content).end();
    return answer.of(checkIn.checkIn(visit, loggedIn.person()), "checkin", Optional.of(visit));
  }

  /** Records the result of a department's part: the inspector's own, unless the body names one. */
  @POST
  @Path("{id}/result")
  public Response result(@PathParam("id") String id, byte[] content) {
    long visit = answer.known(id);
    Body body = Body.of(content);
    DepartmentCode department = Departments.asked(body, loggedIn.person());
    List<Answer> answers = AnswerReader.answers(body);
    body.end();
    return answer.of(
        recordResult.record(visit, department, answers, loggedIn.person()),
        "result",
        Optional.of(visit));
  }
}
