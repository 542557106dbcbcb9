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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import mingqian.access.LoggedIn;
import mingqian.ceremony.Draw;
import mingqian.ceremony.DrawBook;
import mingqian.ceremony.DrawState;
import mingqian.ceremony.OrderDraw;
import mingqian.ceremony.OrderDraw.Ordered;
import mingqian.ceremony.OrderFile;
import mingqian.ceremony.PrepareDraw;
import mingqian.ceremony.ReadFolder;
import mingqian.draw.Folder;
import mingqian.plan.FreeNumbers;
import mingqian.plan.PlanBook;
import mingqian.plan.PlanItemRow;
import mingqian.plan.PlanVersion;
import mingqian.publication.FolderZip;
import mingqian.terms.DrawId;
import mingqian.terms.Outcome;
import mingqian.terms.Page;

/** The draws for staff 抽取接口: the list, one of them, and preparing a new one. */
@RequestScoped
@Path("/api/draws")
@Produces(MediaType.APPLICATION_JSON)
public class DrawsEndpoint {
  private static final int OK = 200;
  private static final int CREATED = 201;

  @Inject private DrawBook book;
  @Inject private PrepareDraw prepareDraw;
  @Inject private ReadFolder readFolder;
  @Inject private PlanBook plans;
  @Inject private OrderDraw orderDraw;
  @Inject private LoggedIn loggedIn;
  @Inject private ApiReader reader;
  @Inject private Clock clock;

  /** Every draw, the newest preparation first; {@code state} narrows it. */
  @GET
  public String all(@Context UriInfo address) {
    Asked asked = new Asked(address.getQueryParameters());
    Optional<DrawState> state = asked.choice("state", DrawState.class);
    List<Draw> draws =
        book.all().stream().filter(draw -> state.isEmpty() || draw.state() == state.get()).toList();
    Page<Draw> part = JsonItem.part(draws, asked.slice());
    DrawWriter writer = new DrawWriter(reader.locale());
    JsonObject answer = JsonItem.page(JsonItem.each(part, one -> writer.item(one).build()));
    return answer.toString();
  }

  /** One draw with all its numbers. */
  @GET
  @Path("{id}")
  public String one(@PathParam("id") String id) {
    Draw draw = Names.draw(id).flatMap(book::find).orElseThrow(Trouble::notFound);
    return new DrawWriter(reader.locale()).whole(draw).toString();
  }

  /** The whole disclosed folder as a zip, for the auditor; an undisclosed draw has none. */
  @GET
  @Path("{id}/folder")
  @Produces(MediaType.WILDCARD)
  public Response folder(@PathParam("id") String id) {
    DrawId draw = Names.draw(id).orElseThrow(Trouble::notFound);
    Folder folder = readFolder.whole(draw, loggedIn.person()).orElseThrow(Trouble::notFound);
    return SavedFile.of(draw + ".zip", "application/zip", FolderZip.of(draw, folder));
  }

  /**
   * Prepares a draw: of the order whose number the body gives as {@code order}, or of the order
   * that it spells out.
   */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response prepare(byte[] content) {
    Body body = Body.of(content);
    if (!body.has("order")) {
      return answer(order(body));
    }
    String number = body.text("order");
    body.end();
    return answer(new Prepared(number, prepareDraw.prepare(number, loggedIn.person())));
  }

  private record Prepared(String order, Outcome outcome) {}

  private Prepared order(Body body) {
    Optional<String> outside = body.maybeText("outsidePlan");
    Ordered ordered = orderDraw.order(free -> read(body, free).wanted(outside), loggedIn.person());
    if (ordered instanceof Ordered.Faulty faulty) {
      throw new Trouble(new FindingWriter(reader.locale()).orderRefused(faulty.finding()));
    }
    Ordered.Answered answered = (Ordered.Answered) ordered;
    return new Prepared(answered.order(), answered.outcome());
  }

  private OrderFile read(Body body, FreeNumbers free) {
    OrderReader orderReader = new OrderReader(free, clock);
    return body.has("items") ? orderReader.read(body, inForce(body)) : orderReader.read(body);
  }

  /** The items of the version of the plan that is in force. */
  private List<PlanItemRow> inForce(Body body) {
    return plans
        .find(body.text("plan"))
        .flatMap(plan -> plan.inForceOn(LocalDate.now(clock)))
        .map(PlanVersion::items)
        .orElse(List.of());
  }

  private Response answer(Prepared prepared) {
    String told =
        VerbAnswer.told(prepared.outcome(), "prepare", reader, () -> drawOf(prepared.order()));
    return Response.status(prepared.outcome().isDone() ? CREATED : OK).entity(told).build();
  }

  private JsonObject drawOf(String order) {
    return new DrawWriter(reader.locale()).whole(book.live(order).orElseThrow());
  }
}
