package mingqian.web.open;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import mingqian.directory.Departments;
import mingqian.directory.EnterpriseBook;
import mingqian.inspection.ResultCode;
import mingqian.publication.DrawNotices;
import mingqian.publication.PublishedResult;
import mingqian.publication.PublishedResults;
import mingqian.terms.Page;
import mingqian.web.Formats;
import mingqian.web.PageReader;

/** The published results 检查结果公示: the search, and one page for each result. */
@Controller
@RequestScoped
@Path("/results")
public class ResultsPage {
  private static final int NAMESAKES = 5;

  @Inject private PublishedResults results;
  @Inject private EnterpriseBook enterprises;
  @Inject private Departments departments;
  @Inject private DrawNotices notices;
  @Inject private Formats formats;
  @Inject private PageReader reader;
  @Inject private Models models;

  /** What the search finds; without any condition everything, the latest first. */
  @GET
  public String search(@BeanParam ResultForm form) {
    Page<PublishedResult> found = results.search(form.search(), form.slice());
    models.put("form", form);
    models.put("offices", new OfficeNames(formats, reader.language()));
    models.put("found", found);
    models.put("years", results.years());
    models.put("departments", departments.all());
    models.put("codes", ResultCode.values());
    // Whoever stands in the directory is named, drawn or not: the directory knows nothing of draws.
    models.put(
        "namesakes",
        found.total() > 0 || form.text().isEmpty()
            ? List.of()
            : enterprises.matching(form.text(), NAMESAKES));
    return "results.html";
  }

  /** One result; an unpublished one is as unknown as one that does not exist. */
  @GET
  @Path("{result: [0-9]{1,18}}")
  public String one(@PathParam("result") long number) {
    PublishedResult result = results.find(number).orElseThrow(NotFoundException::new);
    models.put("result", result);
    models.put("versions", results.versions(result));
    models.put("notice", result.order().map(PublishedResult.Order::draw).flatMap(notices::find));
    return "result.html";
  }
}
