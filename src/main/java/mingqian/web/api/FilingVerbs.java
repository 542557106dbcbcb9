package mingqian.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import mingqian.access.LoggedIn;
import mingqian.inspection.FileVisit;
import mingqian.inspection.FiledVisit;
import mingqian.inspection.FiledVisitBook;
import mingqian.inspection.MakeFiledVisit;
import mingqian.inspection.NameTeam;
import mingqian.terms.CertificateNumber;
import mingqian.terms.Outcome;

/** The papers and the making of visits that no draw orders 非抽查检查办理接口: each calls one verb. */
@RequestScoped
@Path("/api/filings")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class FilingVerbs {
  @Inject private FiledVisitBook book;
  @Inject private FileVisit fileVisit;
  @Inject private NameTeam nameTeam;
  @Inject private MakeFiledVisit makeVisit;
  @Inject private LoggedIn loggedIn;
  @Inject private ApiReader reader;

  /** The head of the department approves the scheme. */
  @POST
  @Path("{id}/approve")
  public Response approve(@PathParam("id") String id, byte[] content) {
    long visit = known(id);
    Body.of(content).end();
    return told(fileVisit.approve(visit, loggedIn.person()), "approve", visit);
  }

  /** The department files it with the authority. */
  @POST
  @Path("{id}/file")
  public Response file(@PathParam("id") String id, byte[] content) {
    long visit = known(id);
    Body body = Body.of(content);
    String number = body.text("number");
    String receipt = body.maybeText("receipt").orElse("");
    body.end();
    return told(fileVisit.file(visit, number, receipt, loggedIn.person()), "file", visit);
  }

  /** The authority accepts the filing. */
  @POST
  @Path("{id}/accept")
  public Response accept(@PathParam("id") String id, byte[] content) {
    long visit = known(id);
    String reply = only("reply", content);
    return told(fileVisit.accept(visit, reply, loggedIn.person()), "accept", visit);
  }

  /** The authority objects to the filing. */
  @POST
  @Path("{id}/object")
  public Response object(@PathParam("id") String id, byte[] content) {
    long visit = known(id);
    String reply = only("reply", content);
    return told(fileVisit.objectTo(visit, reply, loggedIn.person()), "object", visit);
  }

  /** The department says who goes. */
  @POST
  @Path("{id}/team")
  public Response team(@PathParam("id") String id, byte[] content) {
    long visit = known(id);
    Body body = Body.of(content);
    List<CertificateNumber> members =
        body.texts("members").stream().map(number -> certificate(body, number)).toList();
    body.end();
    return told(nameTeam.name(visit, members, loggedIn.person()), "team", visit);
  }

  private static CertificateNumber certificate(Body body, String number) {
    try {
      return new CertificateNumber(number);
    } catch (IllegalArgumentException e) {
      throw body.wrong("members", "执法证编号", "numbers of certificates");
    }
  }

  /** The department records that it was made. */
  @POST
  @Path("{id}/make")
  public Response make(@PathParam("id") String id, byte[] content) {
    long visit = known(id);
    Body.of(content).end();
    return told(makeVisit.make(visit, loggedIn.person()), "make", visit);
  }

  /** It will not be made. */
  @POST
  @Path("{id}/cancel")
  public Response cancel(@PathParam("id") String id, byte[] content) {
    long visit = known(id);
    String ground = only("ground", content);
    return told(makeVisit.cancel(visit, ground, loggedIn.person()), "cancel", visit);
  }

  /** A visit that the person may not know is answered as if it did not exist. */
  private long known(String id) {
    return book.find(Names.number(id), loggedIn.person()).orElseThrow(Trouble::notFound).id();
  }

  private static String only(String field, byte[] content) {
    Body body = Body.of(content);
    String text = body.text(field);
    body.end();
    return text;
  }

  private Response told(Outcome outcome, String verb, long visit) {
    return VerbAnswer.of(
        outcome,
        verb,
        reader,
        () -> {
          FiledVisit filed = book.find(visit, loggedIn.person()).orElseThrow();
          return new FilingWriter(reader.locale()).whole(filed, book.visit(filed));
        });
  }
}
