package mingqian.web.field;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mingqian.access.LoggedIn;
import mingqian.inspection.AcceptVisit;
import mingqian.inspection.CheckIn;
import mingqian.inspection.RecordResult;
import mingqian.inspection.ResultCode;
import mingqian.inspection.VisitSheet;
import mingqian.inspection.VisitSheet.Part;
import mingqian.inspection.VisitState;
import mingqian.inspection.Visits;
import mingqian.terms.DepartmentCode;
import mingqian.terms.Outcome;
import mingqian.web.TeamPart;
import mingqian.web.VisitDue;

/** One own visit 检查详情: whom, where, with whom, what to check, and the record of what was found. */
@Controller
@RequestScoped
@Path("/field/visits/{visit: [1-9][0-9]{0,17}}")
public class VisitPage {
  private static final String VIEW = "field/visit.html";
  private static final Map<String, String> TOLD =
      Map.of(
          "done", "field.kept",
          "unchanged", "field.keptBefore",
          "moved", "field.moved",
          "corrected", "field.corrected");

  @Inject private Models models;
  @Inject private Visits visits;
  @Inject private AcceptVisit acceptVisit;
  @Inject private CheckIn checkIn;
  @Inject private RecordResult recordResult;
  @Inject private LoggedIn loggedIn;
  @Inject private Clock clock;

  /**
   * Shows the visit; one of another team is answered like one that does not exist.
   *
   * @param told what has just been done
   * @param of the form that was taken, whose draft the phone may forget
   */
  @GET
  public String show(
      @PathParam("visit") long visit,
      @QueryParam("told") @DefaultValue("") String told,
      @QueryParam("of") @DefaultValue("") String of) {
    models.put("trouble", Optional.empty());
    models.put("told", Optional.ofNullable(TOLD.get(told)));
    models.put("taken", visit + "-" + of);
    models.put("sent", "");
    return page(own(visit), Optional.empty());
  }

  /** Takes the own seat. */
  @POST
  @Path("accept")
  public Response accept(@PathParam("visit") long visit) {
    models.put("sent", "");
    return answer(visit, acceptVisit.accept(visit, loggedIn.person()), "", Optional.empty());
  }

  /** Says that the team is there. */
  @POST
  @Path("check-in")
  public Response checkIn(@PathParam("visit") long visit) {
    models.put("sent", "");
    return answer(visit, checkIn.checkIn(visit, loggedIn.person()), "", Optional.empty());
  }

  /** Records the result of a department's part, or shows the form again with what was typed. */
  @POST
  @Path("parts/{part: [A-Z][A-Z0-9]{1,7}}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response record(
      @PathParam("visit") long visit,
      @PathParam("part") String code,
      MultivaluedMap<String, String> fields) {
    DepartmentCode department = new DepartmentCode(code);
    Part part = own(visit).part(department).orElseThrow(NotFoundException::new);
    TypedAnswers typed = new TypedAnswers(fields);
    models.put("sent", code);
    Outcome outcome =
        recordResult.record(
            visit,
            department,
            part.matters().stream().map(item -> typed.of(item.code())).toList(),
            loggedIn.person());
    String told = outcome.isDone() ? "done" : "unchanged";
    return answer(visit, outcome, "?told=" + told + "&of=" + code, Optional.of(typed));
  }

  private Response answer(long visit, Outcome outcome, String told, Optional<TypedAnswers> typed) {
    if (outcome instanceof Outcome.Refused refused) {
      models.put("trouble", Optional.of(refused.words()));
      models.put("told", Optional.empty());
      return Response.status(Response.Status.BAD_REQUEST).entity(page(own(visit), typed)).build();
    }
    return Response.seeOther(URI.create("/field/visits/" + visit + told)).build();
  }

  private VisitSheet own(long visit) {
    return visits.mine(visit, loggedIn.person()).orElseThrow(NotFoundException::new);
  }

  private String page(VisitSheet sheet, Optional<TypedAnswers> typed) {
    LocalDate today = LocalDate.now(clock);
    VisitState state = sheet.visit().state();
    boolean accepted = sheet.own().accepted().isPresent();
    models.put("sheet", sheet);
    models.put("teams", TeamPart.of(sheet));
    models.put("due", new VisitDue(sheet.visit(), today, visits.horizon()));
    models.put("open", state.isAhead());
    models.put("acceptable", state.isAhead() && !accepted);
    models.put(
        "checkable",
        state == VisitState.NOTIFIED
            && accepted
            && sheet.visit().timing().day().equals(Optional.of(today)));
    models.put(
        "parts", sheet.parts().stream().map(part -> PartForm.of(sheet, part, typed)).toList());
    models.put("codes", List.of(ResultCode.values()));
    return VIEW;
  }
}
