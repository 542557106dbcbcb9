package mingqian.web.open;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import mingqian.directory.Enterprise;
import mingqian.directory.EnterpriseBook;
import mingqian.plan.RegulationBook;
import mingqian.publication.PublishedResults;
import mingqian.terms.CreditCode;
import mingqian.terms.Slice;
import mingqian.web.Formats;
import mingqian.web.PageReader;
import mingqian.web.PageWords;

/**
 * The page of an enterprise 企业公示页: its published results, and when its library may be visited. It
 * is the same for whoever is drawn and for whoever is not.
 */
@Controller
@RequestScoped
@Path("/enterprises")
public class EnterprisePage {
  private static final int ROWS = 20;
  private static final int LAST = 100_000;

  @Inject private EnterpriseBook enterprises;
  @Inject private PublishedResults results;
  @Inject private RegulationBook regulation;
  @Inject private Clock clock;
  @Inject private PageWords words;
  @Inject private Formats formats;
  @Inject private PageReader reader;
  @Inject private Models models;

  /** One enterprise of the directory. */
  @GET
  @Path("{code}")
  public String show(
      @PathParam("code") String code, @QueryParam("page") @DefaultValue("1") int page) {
    Enterprise enterprise =
        Optional.of(code)
            .filter(CreditCode::isValid)
            .map(CreditCode::new)
            .flatMap(enterprises::find)
            .orElseThrow(NotFoundException::new);
    WindowsYear year = WindowsYear.of(regulation.current(), LocalDate.now(clock));
    models.put("code", enterprise.creditCode().value());
    models.put("name", enterprise.name());
    models.put(
        "library",
        year.libraries().stream()
            .filter(one -> one.library() == enterprise.library())
            .findFirst()
            .orElseThrow());
    models.put("finding", new WindowsFinding(year, words, formats));
    Slice slice = new Slice(Math.min(Math.max(1, page), LAST), ROWS);
    models.put("offices", new OfficeNames(formats, reader.language()));
    models.put("found", results.ofEnterprise(enterprise.creditCode(), slice));
    return "enterprise.html";
  }
}
