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
import mingqian.access.LoggedIn;
import mingqian.inspection.AnswerObjection;
import mingqian.inspection.VisitOf;

/** The answers to objections 异议答复接口. */
@RequestScoped
@Path("/api/objections")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ObjectionVerbs {
  @Inject private AnswerObjection answerObjection;
  @Inject private VisitOf visitOf;
  @Inject private VisitAnswer answer;
  @Inject private LoggedIn loggedIn;

  /** The office agrees: a correction is owed. */
  @POST
  @Path("{id}/uphold")
  public Response uphold(@PathParam("id") String id, byte[] content) {
    long objection = Names.number(id);
    String text = answerOf(content);
    return answer.of(
        answerObjection.uphold(objection, text, loggedIn.person()),
        "uphold",
        visitOf.objection(objection));
  }

  /** The office does not agree and says why. */
  @POST
  @Path("{id}/dismiss")
  public Response dismiss(@PathParam("id") String id, byte[] content) {
    long objection = Names.number(id);
    String text = answerOf(content);
    return answer.of(
        answerObjection.dismiss(objection, text, loggedIn.person()),
        "dismiss",
        visitOf.objection(objection));
  }

  private static String answerOf(byte[] content) {
    Body body = Body.of(content);
    String text = body.text("answer");
    body.end();
    return text;
  }
}
