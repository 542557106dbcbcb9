package mingqian.web.open;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Map;
import java.util.stream.Collectors;
import mingqian.directory.Departments;
import mingqian.directory.Matter;
import mingqian.directory.PoolBook;
import mingqian.inspection.CampaignVisits;
import mingqian.plan.CampaignBook;
import mingqian.web.PageReader;

/** The published plans of special inspections 专项检查计划公示; never who is visited. */
@Controller
@RequestScoped
@Path("/campaigns")
public class CampaignsPage {
  @Inject private CampaignBook campaigns;
  @Inject private CampaignVisits visits;
  @Inject private PoolBook lists;
  @Inject private Departments directory;
  @Inject private PageReader reader;
  @Inject private Models models;

  /** All that were published, the latest first day first. */
  @GET
  public String all() {
    models.put("campaigns", campaigns.published());
    models.put("results", visits.published());
    models.put("matters", matters());
    models.put("departments", departments());
    return "campaigns.html";
  }

  private Map<String, String> matters() {
    return lists.matters().stream().collect(Collectors.toMap(Matter::code, Matter::name));
  }

  private Map<String, String> departments() {
    return directory.all().stream()
        .collect(Collectors.toMap(one -> one.code().value(), one -> one.name(reader.getLocale())));
  }
}
