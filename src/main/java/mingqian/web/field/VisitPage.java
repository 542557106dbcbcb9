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
import java.util.Optional;
import mingqian.access.LoggedIn;
import mingqian.inspection.RecordResult;
import mingqian.inspection.ResultCode;
import mingqian.inspection.VisitSheet;
import mingqian.inspection.VisitSheet.Version;
import mingqian.inspection.VisitState;
import mingqian.inspection.Visits;
import mingqian.terms.Outcome;
import mingqian.web.MatterFinding;
import mingqian.web.TeamPart;
import mingqian.web.VisitDue;

/** One own visit 检查详情: whom, where, with whom, what to check, and the record of what was found. */
@Controller
@RequestScoped
@Path("/field/visits/{visit: [1-9][0-9]{0,17}}")
public class VisitPage {
  private static final String VIEW = "field/visit.html";

  @Inject private Models models;
  @Inject private Visits visits;
  @Inject private RecordResult recordResult;
  @Inject private LoggedIn loggedIn;
  @Inject private Clock clock;

  /** Shows the visit; one of another team is answered like one that does not exist. */
  @GET
  public String show(
      @PathParam("visit") long visit, @QueryParam("told") @DefaultValue("") String told) {
    VisitSheet sheet = own(visit);
    models.put("trouble", Optional.empty());
    models.put("told", sheet.visit().state() == VisitState.UNDER_REVIEW ? told : "");
    return page(sheet, fresh(sheet));
  }

  /** Records the result, or shows the form again with what was typed. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response record(@PathParam("visit") long visit, MultivaluedMap<String, String> fields) {
    VisitSheet sheet = own(visit);
    TypedAnswers typed = new TypedAnswers(fields);
    Outcome outcome =
        recordResult.record(
            visit,
            sheet.matters().stream().map(item -> typed.of(item.code())).toList(),
            loggedIn.person());
    if (outcome instanceof Outcome.Refused refused) {
      models.put("trouble", Optional.of(refused.words()));
      models.put("told", "");
      List<MatterForm> forms =
          sheet.matters().stream()
              .map(item -> MatterForm.typed(item, typed.of(item.code())))
              .toList();
      return Response.status(Response.Status.BAD_REQUEST).entity(page(sheet, forms)).build();
    }
    String told = outcome.isDone() ? "done" : "unchanged";
    return Response.seeOther(URI.create("/field/visits/" + visit + "?told=" + told)).build();
  }

  private VisitSheet own(long visit) {
    return visits.mine(visit, loggedIn.person()).orElseThrow(NotFoundException::new);
  }

  /** An empty form, or what was given back to be corrected. */
  private static List<MatterForm> fresh(VisitSheet sheet) {
    Optional<Version> latest = latest(sheet);
    return sheet.matters().stream()
        .map(
            item ->
                latest
                    .flatMap(
                        version ->
                            version.answers().stream()
                                .filter(answer -> answer.matter().equals(item.code()))
                                .findFirst())
                    .map(answer -> MatterForm.again(item, answer))
                    .orElseGet(() -> MatterForm.empty(item)))
        .toList();
  }

  private String page(VisitSheet sheet, List<MatterForm> forms) {
    LocalDate today = LocalDate.now(clock);
    VisitState state = sheet.visit().state();
    boolean known = state == VisitState.NOTIFIED || state == VisitState.RETURNED;
    boolean come = sheet.visit().timing().day().filter(day -> !day.isAfter(today)).isPresent();
    models.put("sheet", sheet);
    models.put("teams", TeamPart.of(sheet));
    models.put("due", new VisitDue(sheet.visit(), today));
    models.put("open", known || state == VisitState.ASSIGNED);
    models.put("recordable", known && come);
    models.put("returned", state == VisitState.RETURNED);
    models.put("forms", forms);
    models.put("codes", List.of(ResultCode.values()));
    models.put("latest", latest(sheet));
    models.put(
        "findings", latest(sheet).map(kept -> MatterFinding.of(sheet, kept)).orElse(List.of()));
    return VIEW;
  }

  private static Optional<Version> latest(VisitSheet sheet) {
    List<Version> versions = sheet.versions();
    return versions.isEmpty() ? Optional.empty() : Optional.of(versions.get(versions.size() - 1));
  }
}
