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
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import mingqian.access.LoggedIn;
import mingqian.inspection.AttachEvidence;
import mingqian.inspection.FiledEvidence;
import mingqian.inspection.FiledEvidenceBook;
import mingqian.inspection.FiledVisitBook;
import mingqian.terms.Outcome;

/** The evidence of visits that no draw orders 证据材料接口. */
@RequestScoped
@Path("/api/filings/{id}/evidence")
@Produces(MediaType.APPLICATION_JSON)
public class EvidenceEndpoint {
  @Inject private FiledVisitBook visits;
  @Inject private FiledEvidenceBook book;
  @Inject private AttachEvidence attach;
  @Inject private LoggedIn loggedIn;
  @Inject private ApiReader reader;

  /** What is attached; a visit that the person may not know is answered as if it did not exist. */
  @GET
  public String all(@PathParam("id") String id) {
    return all(known(id)).toString();
  }

  private JsonObject all(long visit) {
    return new JsonItem(reader.locale())
        .put(
            "items",
            book.of(visit, loggedIn.person()).stream().map(one -> item(visit, one)).toList())
        .build();
  }

  private static JsonObject item(long visit, FiledEvidence.Entry one) {
    return new JsonItem(Locale.ROOT)
        .put("id", one.id())
        .put("name", one.name())
        .put("type", one.type())
        .put("sha256", one.digest())
        .put("addedBy", one.addedBy())
        .put("addedAt", one.at())
        .put("address", "/api/filings/" + visit + "/evidence/" + one.id())
        .build();
  }

  /** One piece, to be saved and never shown in the browser. */
  @GET
  @Path("{evidence}")
  @Produces(MediaType.WILDCARD)
  public Response one(@PathParam("id") String id, @PathParam("evidence") String evidence) {
    FiledEvidence piece =
        book.find(Names.number(id), Names.number(evidence), loggedIn.person())
            .orElseThrow(Trouble::notFound);
    return SavedFile.of(piece.name(), piece.type(), piece.content());
  }

  /** A liaison of the department attaches a file, the field {@code file} of the form. */
  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  public Response attach(@PathParam("id") String id, List<EntityPart> parts) throws IOException {
    long visit = known(id);
    OnlyPart part = OnlyPart.of(parts);
    Outcome outcome = attach.attach(visit, part.name(""), part.bytes(), loggedIn.person());
    return VerbAnswer.of(outcome, "evidence", reader, () -> all(visit));
  }

  private long known(String id) {
    return visits.find(Names.number(id), loggedIn.person()).orElseThrow(Trouble::notFound).id();
  }
}
