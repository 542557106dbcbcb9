package mingqian.web.open;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.LocalDate;
import mingqian.plan.RegulationBook;

/** The home page 首页: one search field, what is going on, how it works. */
@Controller
@RequestScoped
@Path("/")
public class HomePage {
  private static final int LINES = 5;

  @Inject private RegulationBook book;
  @Inject private Clock clock;
  @Inject private Models models;
  @Inject @Any private Instance<LatestDraws> draws;
  @Inject @Any private Instance<LatestResults> results;

  /** Shows what there is; a part without data is left out. */
  @GET
  public String show() {
    models.put("year", WindowsYear.of(book.current(), LocalDate.now(clock)));
    models.put("draws", draws.stream().flatMap(some -> some.latest(LINES).stream()).toList());
    models.put("results", results.stream().flatMap(some -> some.latest(LINES).stream()).toList());
    return "home.html";
  }
}
