package mingqian.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
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
import mingqian.access.LoggedIn;
import mingqian.inspection.FiledVisitBook;
import mingqian.inspection.FiledVisitKind;
import mingqian.inspection.FiledVisitProposal;
import mingqian.inspection.ProposeFiledVisit;
import mingqian.terms.CreditCode;
import mingqian.terms.Outcome;

/** Visits that no draw orders, for staff 非抽查检查接口: the list, one of them, and a proposal. */
@RequestScoped
@Path("/api/filings")
@Produces(MediaType.APPLICATION_JSON)
public class FilingsEndpoint {
  private static final int OK = 200;
  private static final int CREATED = 201;

  @Inject private FiledVisitBook book;
  @Inject private ProposeFiledVisit propose;
  @Inject private LoggedIn loggedIn;
  @Inject private ApiReader reader;

  /** Those that the person may know, the latest day first; {@code q} is part of a ticket number. */
  @GET
  public String all(@Context UriInfo address) {
    Asked asked = new Asked(address.getQueryParameters());
    FilingWriter writer = new FilingWriter(reader.locale());
    return JsonItem.page(
            JsonItem.each(
                book.page(asked.text("q").orElse(""), asked.slice(), loggedIn.person()),
                writer::whole))
        .toString();
  }

  /** One of them; one that the person may not know is answered as if it did not exist. */
  @GET
  @Path("{id}")
  public String one(@PathParam("id") String id) {
    return book.find(Names.number(id), loggedIn.person())
        .map(filed -> new FilingWriter(reader.locale()).whole(filed, book.visit(filed)))
        .orElseThrow(Trouble::notFound)
        .toString();
  }

  /** A liaison proposes a visit of the own department. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response propose(byte[] content) {
    FiledVisitProposal proposal = proposal(Body.of(content));
    Outcome outcome = propose.propose(proposal, loggedIn.person());
    String told =
        VerbAnswer.told(
            outcome,
            "propose",
            reader,
            () ->
                book.proposed(proposal, loggedIn.person())
                    .map(new FilingWriter(reader.locale())::whole)
                    .orElseThrow());
    return Response.status(outcome.isDone() ? CREATED : OK).entity(told).build();
  }

  private FiledVisitProposal proposal(Body body) {
    FiledVisitProposal proposal =
        new FiledVisitProposal(
            kind(body),
            target(body),
            Departments.asked(body, loggedIn.person()),
            body.day("day"),
            body.text("scheme"),
            body.maybeText("matter"),
            body.maybeText("ground"),
            body.maybeText("ticket").orElse(""),
            body.maybeText("urgentReason"),
            body.maybeNumber("campaign").map(Integer::longValue));
    body.end();
    return proposal;
  }

  private static FiledVisitKind kind(Body body) {
    String given = body.text("kind");
    for (FiledVisitKind kind : FiledVisitKind.values()) {
      if (JsonItem.name(kind).equals(given)) {
        return kind;
      }
    }
    throw body.wrong(
        "kind", "daily、special、triggered 或 service", "daily, special, triggered or service");
  }

  private static CreditCode target(Body body) {
    String given = body.text("creditCode");
    if (!CreditCode.isValid(given)) {
      throw body.wrong("creditCode", "统一社会信用代码", "a unified social credit code");
    }
    return new CreditCode(given);
  }
}
