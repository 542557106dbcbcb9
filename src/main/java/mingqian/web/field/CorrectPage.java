package mingqian.web.field;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import mingqian.access.LoggedIn;
import mingqian.inspection.Aftermath.Answered;
import mingqian.inspection.CorrectResult;
import mingqian.inspection.ResultCode;
import mingqian.inspection.VisitSheet;
import mingqian.inspection.VisitSheet.Part;
import mingqian.inspection.Visits;
import mingqian.terms.DepartmentCode;
import mingqian.terms.Outcome;

/** Correcting a published part 更正结果页: the form with what is public, and the public ground. */
@Controller
@RequestScoped
@Path("/field/visits/{visit: [1-9][0-9]{0,17}}/parts/{part: [A-Z][A-Z0-9]{1,7}}/correct")
public class CorrectPage {
  @Inject private Models models;
  @Inject private Visits visits;
  @Inject private CorrectResult correctResult;
  @Inject private LoggedIn loggedIn;

  /** Shows the form; a part that the person does not fill in is answered as if it did not exist. */
  @GET
  public String show(@PathParam("visit") long visit, @PathParam("part") String code) {
    models.put("trouble", Optional.empty());
    return page(own(visit), code, Optional.empty());
  }

  /** Hands the correction in, or shows the form again with what was typed. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response correct(
      @PathParam("visit") long visit,
      @PathParam("part") String code,
      MultivaluedMap<String, String> fields) {
    VisitSheet sheet = own(visit);
    TypedAnswers typed = new TypedAnswers(fields);
    Part part = part(sheet, code);
    Outcome outcome =
        correctResult.correct(
            part.published().orElseThrow(NotFoundException::new).result(),
            typed.ground(),
            part.matters().stream().map(item -> typed.of(item.code())).toList(),
            loggedIn.person());
    if (outcome instanceof Outcome.Refused refused) {
      models.put("trouble", Optional.of(refused.words()));
      String again = page(own(visit), code, Optional.of(typed));
      return Response.status(Response.Status.BAD_REQUEST).entity(again).build();
    }
    String told = "?told=corrected&of=" + code + "-correct";
    return Response.seeOther(URI.create("/field/visits/" + visit + told)).build();
  }

  private VisitSheet own(long visit) {
    return visits.mine(visit, loggedIn.person()).orElseThrow(NotFoundException::new);
  }

  private static Part part(VisitSheet sheet, String code) {
    return sheet
        .part(new DepartmentCode(code))
        .filter(part -> sheet.own().fills().contains(part.department()))
        .orElseThrow(NotFoundException::new);
  }

  private String page(VisitSheet sheet, String code, Optional<TypedAnswers> typed) {
    Part part = part(sheet, code);
    models.put("sheet", sheet);
    models.put("part", part);
    models.put("returned", part.latest().flatMap(VisitSheet.Version::returnReason));
    models.put("forms", PartForm.forms(part, typed));
    models.put("ground", ground(part, typed));
    models.put("correctable", PartForm.isCorrectable(part));
    models.put("codes", List.of(ResultCode.values()));
    models.put("owed", owed(part));
    return "field/correct.html";
  }

  private static String ground(Part part, Optional<TypedAnswers> typed) {
    return typed
        .map(TypedAnswers::ground)
        .or(() -> part.latest().flatMap(VisitSheet.Version::correctionGround))
        .orElse("");
  }

  /** What the office answered to the objections for which a correction is owed. */
  private static List<String> owed(Part part) {
    return part.after().objections().stream()
        .flatMap(objection -> objection.answer().stream())
        .filter(Answered::isOwed)
        .map(Answered::text)
        .toList();
  }
}
