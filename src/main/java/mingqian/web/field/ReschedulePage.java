package mingqian.web.field;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import mingqian.access.LoggedIn;
import mingqian.inspection.DaysToMoveTo;
import mingqian.inspection.RescheduleVisit;
import mingqian.inspection.VisitSheet;
import mingqian.inspection.Visits;
import mingqian.terms.Outcome;
import mingqian.terms.Words;

/** Moving an own visit to another day 申请改期页: the days that rules and team allow, and a ground. */
@Controller
@RequestScoped
@Path("/field/visits/{visit: [1-9][0-9]{0,17}}/reschedule")
public class ReschedulePage {
  private static final Words NO_DAY = new Words("请选一个检查日", "pick a day");

  @Inject private Models models;
  @Inject private Visits visits;
  @Inject private DaysToMoveTo days;
  @Inject private RescheduleVisit rescheduleVisit;
  @Inject private LoggedIn loggedIn;

  /**
   * What is typed 改期申请.
   *
   * @param day the day picked as the form brings it, empty for none
   * @param ground why
   */
  public record Typed(String day, String ground) {
    Optional<LocalDate> picked() {
      try {
        return day.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(day));
      } catch (DateTimeParseException forged) {
        return Optional.empty();
      }
    }
  }

  /** Shows the days; a visit of another team is answered like one that does not exist. */
  @GET
  public String show(@PathParam("visit") long visit) {
    return page(own(visit), Optional.empty(), new Typed("", ""));
  }

  /** Moves the visit, or shows the form again with what was typed. */
  @POST
  public Response reschedule(
      @PathParam("visit") long visit,
      @FormParam("day") @DefaultValue("") String day,
      @FormParam("ground") @DefaultValue("") String ground) {
    Typed typed = new Typed(day, ground);
    Outcome outcome =
        typed
            .picked()
            .map(to -> rescheduleVisit.reschedule(visit, to, ground, loggedIn.person()))
            .orElseGet(() -> new Outcome.Refused(NO_DAY));
    if (outcome instanceof Outcome.Refused refused) {
      String again = page(own(visit), Optional.of(refused.words()), typed);
      return Response.status(Response.Status.BAD_REQUEST).entity(again).build();
    }
    return Response.seeOther(URI.create("/field/visits/" + visit + "?told=moved&of=move")).build();
  }

  private VisitSheet own(long visit) {
    return visits.mine(visit, loggedIn.person()).orElseThrow(NotFoundException::new);
  }

  private String page(VisitSheet sheet, Optional<Words> trouble, Typed typed) {
    models.put("sheet", sheet);
    models.put("trouble", trouble);
    models.put("typed", typed);
    models.put("days", days.of(sheet.visit().id(), loggedIn.person()));
    return "field/reschedule.html";
  }
}
