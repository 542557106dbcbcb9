package mingqian.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import mingqian.access.LoggedIn;
import mingqian.simulation.SimulateYear;
import mingqian.simulation.SimulationBook;
import mingqian.simulation.SimulationBook.Standing;
import mingqian.simulation.Simulations;

/**
 * The simulated year of a plan 年度模拟接口: starting, ending, and how it stands with its last report.
 */
@RequestScoped
@Path("/api/plans")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class SimulationsEndpoint {
  private static final int LONGEST_NUMBER = 32;

  @Inject private Simulations simulations;
  @Inject private SimulateYear simulateYear;
  @Inject private SimulationBook book;
  @Inject private LoggedIn loggedIn;
  @Inject private ApiReader reader;

  /** How it stands. */
  @GET
  @Path("{number}/simulation")
  public String standing(@PathParam("number") String number) {
    return now(known(number)).toString();
  }

  /** Starts it. */
  @POST
  @Path("{number}/simulation")
  public Response start(@PathParam("number") String number, byte[] content) {
    String plan = known(number).plan();
    Body.of(content).end();
    return VerbAnswer.of(
        simulations.start(plan, loggedIn.person()), "simulation", reader, () -> now(known(plan)));
  }

  /** Ends it; nothing is kept. */
  @POST
  @Path("{number}/simulation/cancel")
  public Response cancel(@PathParam("number") String number, byte[] content) {
    String plan = known(number).plan();
    Body.of(content).end();
    return VerbAnswer.of(
        simulateYear.cancel(plan, loggedIn.person()), "cancel", reader, () -> now(known(plan)));
  }

  private Standing known(String number) {
    return Optional.of(number)
        .filter(given -> given.length() <= LONGEST_NUMBER && given.indexOf(0) < 0)
        .flatMap(given -> book.of(given, loggedIn.person()))
        .orElseThrow(Trouble::notFound);
  }

  private JsonObject now(Standing standing) {
    return new SimulationWriter(reader.locale()).standing(standing);
  }
}
