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
import java.util.Optional;
import mingqian.access.Actor;
import mingqian.access.LoggedIn;
import mingqian.inspection.CampaignVisits;
import mingqian.plan.ApproveCampaign;
import mingqian.plan.Campaign;
import mingqian.plan.CampaignApproval;
import mingqian.plan.CampaignAuthority;
import mingqian.plan.CampaignBook;
import mingqian.plan.CampaignProposal;
import mingqian.plan.CloseCampaign;
import mingqian.plan.FileCampaign;
import mingqian.plan.PlanFiling;
import mingqian.plan.PublishCampaign;
import mingqian.plan.ReviseCampaign;
import mingqian.terms.Outcome;

/** The steps of a special inspection's plan 专项检查计划办理接口: each calls one verb. */
@RequestScoped
@Path("/api/campaigns")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class CampaignVerbs {
  @Inject private CampaignBook book;
  @Inject private CampaignVisits visits;
  @Inject private ApproveCampaign approve;
  @Inject private ReviseCampaign revise;
  @Inject private FileCampaign file;
  @Inject private PublishCampaign publish;
  @Inject private CloseCampaign close;
  @Inject private LoggedIn loggedIn;
  @Inject private ApiReader reader;

  /** Records the approval of the county government or the superior body. */
  @POST
  @Path("{id}/approve")
  public Response approve(@PathParam("id") String id, byte[] content) {
    long campaign = known(id).id();
    Body body = Body.of(content);
    CampaignApproval approval =
        new CampaignApproval(
            body.choice("authority", CampaignAuthority.class),
            body.text("name"),
            body.text("document"),
            body.day("on"));
    Optional<Integer> revision = body.maybeNumber("revision");
    body.end();
    Outcome outcome =
        revision
            .map(read -> approve.approve(campaign, read, approval, person()))
            .orElseGet(() -> approve.approve(campaign, approval, person()));
    return answer(outcome, "approve", campaign);
  }

  /** Writes the draft anew. */
  @POST
  @Path("{id}/revise")
  public Response revise(@PathParam("id") String id, byte[] content) {
    long campaign = known(id).id();
    CampaignProposal proposal = CampaignBody.proposal(Body.of(content));
    return answer(revise.revise(campaign, proposal, person()), "revise", campaign);
  }

  /** Records the filing with its receipt. */
  @POST
  @Path("{id}/file")
  public Response file(@PathParam("id") String id, byte[] content) {
    long campaign = known(id).id();
    Body body = Body.of(content);
    PlanFiling.Letter letter =
        new PlanFiling.Letter(body.text("with"), body.text("filing"), body.text("receipt"));
    body.end();
    return answer(file.file(campaign, letter, person()), "file", campaign);
  }

  /** Publishes. */
  @POST
  @Path("{id}/publish")
  public Response publish(@PathParam("id") String id, byte[] content) {
    long campaign = known(id).id();
    Body.of(content).end();
    return answer(publish.publish(campaign, person()), "publish", campaign);
  }

  /** Closes. */
  @POST
  @Path("{id}/close")
  public Response close(@PathParam("id") String id, byte[] content) {
    long campaign = known(id).id();
    Body body = Body.of(content);
    String ground = body.text("ground");
    body.end();
    return answer(close.close(campaign, ground, person()), "close", campaign);
  }

  private Campaign known(String id) {
    return book.find(Names.number(id)).orElseThrow(Trouble::notFound);
  }

  private Response answer(Outcome outcome, String verb, long id) {
    return VerbAnswer.of(
        outcome,
        verb,
        reader,
        () -> {
          Campaign campaign = book.find(id).orElseThrow();
          return new CampaignWriter(reader.locale()).whole(campaign, visits.used(campaign));
        });
  }

  private Actor person() {
    return loggedIn.person();
  }
}
