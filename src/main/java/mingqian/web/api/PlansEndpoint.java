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
import java.util.Optional;
import mingqian.access.LoggedIn;
import mingqian.ceremony.PlanProgress;
import mingqian.plan.AnnualPlan;
import mingqian.plan.DraftPlan;
import mingqian.plan.DraftPlan.Drafted;
import mingqian.plan.PlanAttachment;
import mingqian.plan.PlanBook;
import mingqian.plan.PlanProposal;
import mingqian.terms.Page;
import mingqian.terms.Slice;

/** The annual plans for staff 计划接口: the list, one of them, and drafting a new one. */
@RequestScoped
@Path("/api/plans")
@Produces(MediaType.APPLICATION_JSON)
public class PlansEndpoint {
  private static final int OK = 200;
  private static final int CREATED = 201;
  private static final String REGION = "[0-9]{6}";

  @Inject private PlanBook book;
  @Inject private PlanProgress progress;
  @Inject private DraftPlan draft;
  @Inject private LoggedIn loggedIn;
  @Inject private ApiReader reader;

  /** Every plan, the latest year first. */
  @GET
  public String all(@Context UriInfo address) {
    PlanWriter writer = new PlanWriter(reader.locale());
    Slice slice = new Asked(address.getQueryParameters()).slice();
    Page<AnnualPlan> plans = JsonItem.part(book.all(), slice);
    return JsonItem.page(JsonItem.each(plans, one -> writer.item(one).build())).toString();
  }

  /** One plan with all its versions. */
  @GET
  @Path("{number}")
  public String one(@PathParam("number") String number) {
    AnnualPlan plan = book.find(number).orElseThrow(Trouble::notFound);
    return new PlanWriter(reader.locale()).whole(plan, progress.of(plan)).toString();
  }

  /** A paper attached to a version of the plan, to be saved and never shown in the browser. */
  @GET
  @Path("{number}/attachments/{id}")
  @Produces(MediaType.WILDCARD)
  public Response attachment(@PathParam("number") String number, @PathParam("id") String id) {
    PlanAttachment paper =
        book.attachment(Names.number(id))
            .filter(one -> one.planVersion().plan().number().equals(number))
            .orElseThrow(Trouble::notFound);
    return SavedFile.of(paper.name(), paper.type(), paper.content());
  }

  /**
   * Drafts a plan; without a number it takes the next free one of its region and year, and is the
   * same plan as before where the same person has drafted the same.
   */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response draft(byte[] content) {
    Body body = Body.of(content);
    int year = body.number("year");
    Optional<String> number = body.maybeText("number");
    Optional<String> region = number.isPresent() ? Optional.empty() : Optional.of(region(body));
    PlanProposal proposal =
        new PlanProposal(number.orElse(""), body.text("name"), year, PlanReader.items(body));
    body.end();
    Drafted drafted =
        region
            .map(place -> draft.draftNext(place, proposal, loggedIn.person()))
            .orElseGet(
                () -> new Drafted(proposal.number(), draft.draft(proposal, loggedIn.person())));
    String told =
        VerbAnswer.told(
            drafted.outcome(),
            "draft",
            reader,
            () -> {
              AnnualPlan plan = book.find(drafted.number()).orElseThrow();
              return new PlanWriter(reader.locale()).whole(plan, progress.of(plan));
            });
    return Response.status(drafted.outcome().isDone() ? CREATED : OK).entity(told).build();
  }

  private static String region(Body body) {
    String region = body.text("region");
    if (!region.matches(REGION)) {
      throw body.wrong("region", "六位区划代码", "six digits of a region");
    }
    return region;
  }
}
