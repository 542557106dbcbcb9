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
import mingqian.access.LoggedIn;
import mingqian.inspection.Answer;
import mingqian.inspection.CorrectResult;
import mingqian.inspection.ReceiveObjection;
import mingqian.inspection.ReviewResult;
import mingqian.inspection.VisitOf;

/**
 * The steps of a result 结果办理接口: review, correction, objection. A result that the person has no part
 * in is refused exactly as one that does not exist.
 */
@RequestScoped
@Path("/api/results")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ResultVerbs {
  @Inject private ReviewResult reviewResult;
  @Inject private CorrectResult correctResult;
  @Inject private ReceiveObjection receiveObjection;
  @Inject private VisitOf visitOf;
  @Inject private VisitAnswer answer;
  @Inject private LoggedIn loggedIn;

  /** Another person than recorded it publishes it. */
  @POST
  @Path("{id}/approve")
  public Response approve(@PathParam("id") String id, byte[] content) {
    long result = Names.number(id);
    Body.of(content).end();
    return answer.of(
        reviewResult.approve(result, loggedIn.person()), "approve", visitOf.result(result));
  }

  /** Gives it back, with a reason. */
  @POST
  @Path("{id}/return")
  public Response giveBack(@PathParam("id") String id, byte[] content) {
    long result = Names.number(id);
    Body body = Body.of(content);
    String reason = body.text("reason");
    body.end();
    return answer.of(
        reviewResult.giveBack(result, reason, loggedIn.person()), "return", visitOf.result(result));
  }

  /** Corrects what is public: a new version that waits for review. */
  @POST
  @Path("{id}/correct")
  public Response correct(@PathParam("id") String id, byte[] content) {
    long result = Names.number(id);
    Body body = Body.of(content);
    String ground = body.text("ground");
    List<Answer> answers = AnswerReader.answers(body);
    body.end();
    return answer.of(
        correctResult.correct(result, ground, answers, loggedIn.person()),
        "correct",
        visitOf.result(result));
  }

  /** Takes in an enterprise's objection. */
  @POST
  @Path("{id}/objections")
  public Response object(@PathParam("id") String id, byte[] content) {
    long result = Names.number(id);
    Body body = Body.of(content);
    String ground = body.text("ground");
    body.end();
    return answer.of(
        receiveObjection.receive(result, ground, loggedIn.person()),
        "objection",
        visitOf.result(result));
  }
}
