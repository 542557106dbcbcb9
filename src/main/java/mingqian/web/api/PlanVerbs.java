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
import mingqian.access.Actor;
import mingqian.access.LoggedIn;
import mingqian.ceremony.PlanProgress;
import mingqian.plan.AnnualPlan;
import mingqian.plan.ApprovePlan;
import mingqian.plan.ConfirmPlan;
import mingqian.plan.DraftPlan;
import mingqian.plan.FilePlan;
import mingqian.plan.PlanBook;
import mingqian.plan.PlanFiling;
import mingqian.plan.PlanProposal;
import mingqian.plan.PublishPlan;
import mingqian.terms.DepartmentCode;
import mingqian.terms.Outcome;

/** The steps of a plan 计划办理接口: each calls one verb and tells how the plan stands then. */
@RequestScoped
@Path("/api/plans")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class PlanVerbs {
  @Inject private PlanBook book;
  @Inject private PlanProgress progress;
  @Inject private DraftPlan draft;
  @Inject private ConfirmPlan confirm;
  @Inject private ApprovePlan approve;
  @Inject private FilePlan file;
  @Inject private PublishPlan publish;
  @Inject private LoggedIn loggedIn;
  @Inject private ApiReader reader;

  /** Writes the open version anew. */
  @POST
  @Path("{number}/revise")
  public Response revise(@PathParam("number") String number, byte[] content) {
    AnnualPlan plan = known(number);
    Body body = Body.of(content);
    PlanProposal proposal =
        new PlanProposal(
            number,
            body.maybeText("name").orElse(plan.name()),
            plan.year(),
            PlanReader.items(body));
    body.end();
    return answer(draft.revise(proposal, person()), "revise", number);
  }

  /** A department confirms its part: that of the liaison, unless the body names one. */
  @POST
  @Path("{number}/confirm")
  public Response confirm(@PathParam("number") String number, byte[] content) {
    known(number);
    Body body = Body.of(content);
    DepartmentCode department = Departments.asked(body, person());
    body.end();
    return answer(confirm.confirm(number, department, person()), "confirm", number);
  }

  /** A department declines its part, with a reason. */
  @POST
  @Path("{number}/decline")
  public Response decline(@PathParam("number") String number, byte[] content) {
    known(number);
    Body body = Body.of(content);
    DepartmentCode department = Departments.asked(body, person());
    String reason = body.text("reason");
    body.end();
    return answer(confirm.decline(number, department, reason, person()), "decline", number);
  }

  /** Approves. */
  @POST
  @Path("{number}/approve")
  public Response approve(@PathParam("number") String number, byte[] content) {
    known(number);
    Body.of(content).end();
    return answer(approve.approve(number, person()), "approve", number);
  }

  /** Files. */
  @POST
  @Path("{number}/file")
  public Response file(@PathParam("number") String number, byte[] content) {
    known(number);
    Body body = Body.of(content);
    PlanFiling.Letter letter =
        new PlanFiling.Letter(
            body.text("with"), body.text("filing"), body.maybeText("receipt").orElse(""));
    body.end();
    return answer(file.file(number, letter, person()), "file", number);
  }

  /** The filing authority takes the filing. */
  @POST
  @Path("{number}/accept")
  public Response accept(@PathParam("number") String number, byte[] content) {
    known(number);
    Body body = Body.of(content);
    String reply = body.maybeText("reply").orElse("");
    body.end();
    return answer(file.accept(number, reply, person()), "accept", number);
  }

  /** The filing authority objects. */
  @POST
  @Path("{number}/object")
  public Response object(@PathParam("number") String number, byte[] content) {
    known(number);
    Body body = Body.of(content);
    String reply = body.text("reply");
    body.end();
    return answer(file.objectTo(number, reply, person()), "object", number);
  }

  /** Publishes. */
  @POST
  @Path("{number}/publish")
  public Response publish(@PathParam("number") String number, byte[] content) {
    known(number);
    Body.of(content).end();
    return answer(publish.publish(number, person()), "publish", number);
  }

  /** Opens a new version. */
  @POST
  @Path("{number}/change")
  public Response change(@PathParam("number") String number, byte[] content) {
    known(number);
    Body body = Body.of(content);
    String ground = body.text("ground");
    body.end();
    return answer(draft.change(number, ground, person()), "change", number);
  }

  private AnnualPlan known(String number) {
    return book.find(number).orElseThrow(Trouble::notFound);
  }

  private Response answer(Outcome outcome, String verb, String number) {
    AnnualPlan plan = known(number);
    if (outcome instanceof Outcome.Refused) {
      throw VerbAnswer.refused(
          outcome,
          verb,
          new JsonItem(reader.locale()).put("state", plan.latest().papers()).build());
    }
    return VerbAnswer.of(
        outcome,
        verb,
        reader,
        () -> new PlanWriter(reader.locale()).whole(plan, progress.of(plan)));
  }

  private Actor person() {
    return loggedIn.person();
  }
}
