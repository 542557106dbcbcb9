package mingqian.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mingqian.inspection.CampaignVisits;
import mingqian.inspection.FiledVisitBook;
import mingqian.plan.AnnualPlan;
import mingqian.plan.Campaign;
import mingqian.plan.CampaignBook;
import mingqian.plan.PlanBook;
import mingqian.plan.RegulationBook;
import mingqian.publication.DisclosedDraws;
import mingqian.publication.DrawNotice;
import mingqian.publication.DrawNotices;
import mingqian.publication.Exported;
import mingqian.publication.PublishedResult;
import mingqian.publication.PublishedResults;
import mingqian.publication.ResultSearch;
import mingqian.regulation.Regulation;
import mingqian.terms.Page;
import mingqian.terms.Slice;
import mingqian.web.open.WindowsYear;

/** What everybody may read without a login 公开接口: exactly what the public pages show. */
@RequestScoped
@Path("/api/public")
public class PublicEndpoint {
  @Inject private PublishedResults results;
  @Inject private DrawNotices notices;
  @Inject private DisclosedDraws disclosed;
  @Inject private FiledVisitBook filed;
  @Inject private PlanBook plans;
  @Inject private CampaignBook campaigns;
  @Inject private CampaignVisits campaignVisits;
  @Inject private RegulationBook regulations;
  @Inject private ApiReader reader;
  @Inject private Clock clock;
  @Context private Request conditions;

  /** The published results that fit, the latest first. */
  @GET
  @Path("results")
  public Response results(@Context UriInfo address) {
    Asked asked = new Asked(address.getQueryParameters());
    ResultSearch search =
        new ResultSearch(
            asked.text("q").orElse(""), asked.department(), asked.year(), Optional.empty());
    Page<PublishedResult> found = results.search(search, asked.slice());
    PublishedWriter writer = new PublishedWriter(reader.locale());
    return answer(JsonItem.page(JsonItem.each(found, writer::whole)));
  }

  /** Every draw from its seal on, the newest seal first. */
  @GET
  @Path("draws")
  public Response draws(@Context UriInfo address) {
    Slice slice = new Asked(address.getQueryParameters()).slice();
    NoticeWriter writer = new NoticeWriter(reader.locale());
    Page<DrawNotice> found = JsonItem.part(notices.all(), slice);
    return answer(JsonItem.page(JsonItem.each(found, one -> writer.item(one).build())));
  }

  /** One draw; an unsealed one is as unknown as one that does not exist. */
  @GET
  @Path("draws/{id}")
  public Response draw(@PathParam("id") String id) {
    DrawNotice notice = Names.draw(id).flatMap(notices::find).orElseThrow(Trouble::notFound);
    List<Exported> files =
        notice.progress().isDisclosed() ? disclosed.files(notice.naming().id()) : List.of();
    return answer(new NoticeWriter(reader.locale()).whole(notice, files));
  }

  /** The plans that have a published version, the latest year first. */
  @GET
  @Path("plans")
  public Response plans(@Context UriInfo address) {
    PlanWriter writer = new PlanWriter(reader.locale());
    Slice slice = new Asked(address.getQueryParameters()).slice();
    Page<AnnualPlan> found = JsonItem.part(plans.published(), slice);
    return answer(JsonItem.page(JsonItem.each(found, writer::published)));
  }

  /** One plan with its published versions; an unpublished one is unknown. */
  @GET
  @Path("plans/{number}")
  public Response plan(@PathParam("number") String number) {
    AnnualPlan plan = plans.findPublished(number).orElseThrow(Trouble::notFound);
    return answer(new PlanWriter(reader.locale()).published(plan));
  }

  /** The plans of special inspections that were published, the latest first day first. */
  @GET
  @Path("campaigns")
  public Response campaigns(@Context UriInfo address) {
    CampaignWriter writer = new CampaignWriter(reader.locale());
    Slice slice = new Asked(address.getQueryParameters()).slice();
    Map<Long, Long> results = campaignVisits.published();
    Page<Campaign> found = JsonItem.part(campaigns.published(), slice);
    return answer(
        JsonItem.page(
            JsonItem.each(
                found, one -> writer.published(one, results.getOrDefault(one.id(), 0L)))));
  }

  /** When the three libraries may be visited in the year of the office's day. */
  @GET
  @Path("windows")
  public Response windows() {
    Regulation regulation = regulations.current();
    LocalDate today = LocalDate.now(clock);
    return answer(
        new WindowsWriter(reader.locale())
            .whole(
                WindowsYear.of(regulation, today), filed.exceptions(Year.from(today)), regulation));
  }

  private Response answer(JsonObject answer) {
    return OpenAnswer.of(answer, conditions, reader.locale());
  }
}
