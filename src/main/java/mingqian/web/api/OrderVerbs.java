package mingqian.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import mingqian.access.LoggedIn;
import mingqian.plan.AdHocOrder;
import mingqian.plan.DrawOrder;
import mingqian.plan.OrderBook;
import mingqian.terms.Outcome;

/** The papers of an order outside the plan 计划外任务接口. */
@RequestScoped
@Path("/api/orders")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class OrderVerbs {
  @Inject private OrderBook book;
  @Inject private AdHocOrder adHoc;
  @Inject private LoggedIn loggedIn;
  @Inject private ApiReader reader;

  /** Gives the reason why an order is outside the plan. */
  @POST
  @Path("{number}/explain")
  public Response explain(@PathParam("number") String number, byte[] content) {
    known(number);
    Body body = Body.of(content);
    String reason = body.text("reason");
    body.end();
    return answer(adHoc.explain(number, reason, loggedIn.person()), "explain", number);
  }

  /** Approves an order outside the plan. */
  @POST
  @Path("{number}/approve")
  public Response approve(@PathParam("number") String number, byte[] content) {
    known(number);
    Body.of(content).end();
    return answer(adHoc.approve(number, loggedIn.person()), "approve", number);
  }

  private DrawOrder known(String number) {
    return book.find(number).orElseThrow(Trouble::notFound);
  }

  private Response answer(Outcome outcome, String verb, String number) {
    return VerbAnswer.of(outcome, verb, reader, () -> written(known(number)));
  }

  private JsonObject written(DrawOrder order) {
    return new JsonItem(reader.locale())
        .put("number", order.number())
        .put("plan", order.plan().number())
        .put("outsidePlan", order.adHocReason())
        .put("outsidePlanApprovedBy", order.adHocApprovedBy())
        .build();
  }
}
