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
import mingqian.access.Actor;
import mingqian.access.LoggedIn;
import mingqian.ceremony.ApproveDraw;
import mingqian.ceremony.ConductDraw;
import mingqian.ceremony.ConfirmDraw;
import mingqian.ceremony.DiscloseDraw;
import mingqian.ceremony.SealDraw;
import mingqian.ceremony.SupplementDraw;
import mingqian.ceremony.VoidDraw;
import mingqian.terms.DepartmentCode;
import mingqian.terms.DrawId;

/** The steps of a draw 抽取办理接口: each calls one verb and tells how the draw stands then. */
@RequestScoped
@Path("/api/draws")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class DrawVerbs {
  @Inject private ConfirmDraw confirmDraw;
  @Inject private ApproveDraw approveDraw;
  @Inject private SealDraw sealDraw;
  @Inject private ConductDraw conductDraw;
  @Inject private SupplementDraw supplementDraw;
  @Inject private DiscloseDraw discloseDraw;
  @Inject private VoidDraw voidDraw;
  @Inject private LoggedIn loggedIn;
  @Inject private DrawAnswer answer;

  /** A department confirms its part: that of the liaison, unless the body names one. */
  @POST
  @Path("{id}/confirm")
  public Response confirm(@PathParam("id") String id, byte[] content) {
    DrawId draw = answer.known(id);
    Body body = Body.of(content);
    DepartmentCode department = Departments.asked(body, person());
    body.end();
    return answer.of(confirmDraw.confirm(draw, department, person()), "confirm", draw);
  }

  /** A department declines its part, with a reason. */
  @POST
  @Path("{id}/decline")
  public Response decline(@PathParam("id") String id, byte[] content) {
    DrawId draw = answer.known(id);
    Body body = Body.of(content);
    DepartmentCode department = Departments.asked(body, person());
    String reason = body.text("reason");
    body.end();
    return answer.of(confirmDraw.decline(draw, department, reason, person()), "decline", draw);
  }

  /** Approves the inspection scheme. */
  @POST
  @Path("{id}/approve")
  public Response approve(@PathParam("id") String id, byte[] content) {
    DrawId draw = answer.known(id);
    Body.of(content).end();
    return answer.of(approveDraw.approve(draw, person()), "approve", draw);
  }

  /** Seals the lists. */
  @POST
  @Path("{id}/seal")
  public Response seal(@PathParam("id") String id, byte[] content) {
    DrawId draw = answer.known(id);
    Body.of(content).end();
    return answer.of(sealDraw.seal(draw, person()), "seal", draw);
  }

  /** Conducts. */
  @POST
  @Path("{id}/conduct")
  public Response conduct(@PathParam("id") String id, byte[] content) {
    DrawId draw = answer.known(id);
    Body.of(content).end();
    return answer.of(conductDraw.conduct(draw, person()), "conduct", draw);
  }

  /** Supplements an incomplete draw. */
  @POST
  @Path("{id}/supplement")
  public Response supplement(@PathParam("id") String id, byte[] content) {
    DrawId draw = answer.known(id);
    Body.of(content).end();
    return answer.of(supplementDraw.supplement(draw, person()), "supplement", draw);
  }

  /** Discloses. */
  @POST
  @Path("{id}/disclose")
  public Response disclose(@PathParam("id") String id, byte[] content) {
    DrawId draw = answer.known(id);
    Body.of(content).end();
    return answer.of(discloseDraw.disclose(draw, person()), "disclose", draw);
  }

  /** Voids, with a ground that becomes public. */
  @POST
  @Path("{id}/void")
  public Response voidDraw(@PathParam("id") String id, byte[] content) {
    DrawId draw = answer.known(id);
    Body body = Body.of(content);
    String ground = body.text("ground");
    body.end();
    return answer.of(voidDraw.voidDraw(draw, ground, person()), "void", draw);
  }

  private Actor person() {
    return loggedIn.person();
  }
}
