package mingqian.web.open;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Collectors;
import mingqian.directory.Departments;
import mingqian.plan.AnnualPlan;
import mingqian.plan.PlanBook;
import mingqian.plan.PlanVersion;
import mingqian.web.PageReader;

/** The annual plans 抽查计划公示: their published versions, and nothing that is not published. */
@Controller
@RequestScoped
@Path("/plans")
public class PlansPage {
  private static final String ONE = "{number: [0-9]{1,32}}";

  @Inject private PlanBook plans;
  @Inject private Departments directory;
  @Inject private PageReader reader;
  @Inject private Models models;

  /** All plans that have a published version, the latest year first. */
  @GET
  public String all() {
    models.put("plans", plans.published());
    return "plans.html";
  }

  /** One plan; an unpublished one is as unknown as one that does not exist. */
  @GET
  @Path(ONE)
  public String one(@PathParam("number") String number) {
    AnnualPlan plan = plans.findPublished(number).orElseThrow(NotFoundException::new);
    models.put("plan", plan);
    models.put(
        "versions",
        plan.published().stream()
            .sorted(Comparator.comparing(PlanVersion::ordinal).reversed())
            .toList());
    models.put("departments", departments());
    return "plan.html";
  }

  private Map<String, String> departments() {
    return directory.all().stream()
        .collect(Collectors.toMap(one -> one.code().value(), one -> one.name(reader.getLocale())));
  }
}
