package mingqian.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.Optional;
import mingqian.access.LoggedIn;
import mingqian.inspection.RulingAsked;
import mingqian.inspection.Rulings;
import mingqian.regulation.InspectionKind;
import mingqian.terms.CreditCode;

/** Whether an enterprise may be visited on a day, and every reason 裁定接口. */
@RequestScoped
@Path("/api/rulings")
@Produces(MediaType.APPLICATION_JSON)
public class RulingsEndpoint {
  @Inject private Rulings rulings;
  @Inject private LoggedIn loggedIn;
  @Inject private ApiReader reader;

  /**
   * The ruling on {@code target} and {@code day}; {@code kind} is a random one as a rule, a
   * triggered one where a {@code ground} is given; {@code department} would visit, for {@code
   * matter}.
   */
  @GET
  public String one(@Context UriInfo address) {
    Asked asked = new Asked(address.getQueryParameters());
    CreditCode target = asked.target();
    LocalDate day = asked.day();
    Optional<String> ground = asked.text("ground");
    InspectionKind kind =
        asked
            .choice("kind", InspectionKind.class)
            .orElse(ground.isEmpty() ? InspectionKind.RANDOM : InspectionKind.TRIGGERED);
    RulingAsked.Details details =
        new RulingAsked.Details(ground, asked.department(), asked.text("matter"));
    return rulings
        .ask(new RulingAsked(target, day, kind, details), loggedIn.person())
        .map(new RulingWriter(reader.locale())::whole)
        .orElseThrow(Trouble::notFound)
        .toString();
  }
}
