package mingqian.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import mingqian.access.LoggedIn;
import mingqian.inspection.CampaignVisits;
import mingqian.plan.Campaign;
import mingqian.plan.CampaignBook;
import mingqian.plan.DraftCampaign;
import mingqian.plan.DraftCampaign.Drafted;
import mingqian.terms.Page;

/** The plans of special inspections for staff 专项检查计划接口: the list, one of them, and a new one. */
@RequestScoped
@Path("/api/campaigns")
@Produces(MediaType.APPLICATION_JSON)
public class CampaignsEndpoint {
  private static final int OK = 200;
  private static final int CREATED = 201;

  @Inject private CampaignBook book;
  @Inject private CampaignVisits visits;
  @Inject private DraftCampaign draft;
  @Inject private LoggedIn loggedIn;
  @Inject private ApiReader reader;

  /** All of them, the latest first day first. */
  @GET
  public String all(@Context UriInfo address) {
    Page<Campaign> page =
        JsonItem.part(book.all(), new Asked(address.getQueryParameters()).slice());
    Map<Long, Long> used = visits.used();
    CampaignWriter writer = new CampaignWriter(reader.locale());
    return JsonItem.page(
            JsonItem.each(page, one -> writer.whole(one, used.getOrDefault(one.id(), 0L))))
        .toString();
  }

  /** One of them. */
  @GET
  @Path("{id}")
  public String one(@PathParam("id") String id) {
    Campaign campaign = book.find(Names.number(id)).orElseThrow(Trouble::notFound);
    return new CampaignWriter(reader.locale()).whole(campaign, visits.used(campaign)).toString();
  }

  /** Drafts one; the same draft of the same person again is the same until it is approved. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response draft(byte[] content) {
    Drafted drafted = draft.draft(CampaignBody.proposal(Body.of(content)), loggedIn.person());
    String told =
        VerbAnswer.told(
            drafted.outcome(),
            "draft",
            reader,
            () -> {
              Campaign campaign = book.find(drafted.id().orElseThrow()).orElseThrow();
              return new CampaignWriter(reader.locale()).whole(campaign, visits.used(campaign));
            });
    return Response.status(drafted.outcome().isDone() ? CREATED : OK).entity(told).build();
  }
}
