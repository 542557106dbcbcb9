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
import mingqian.access.LoggedIn;
import mingqian.ceremony.TellRandomness;
import mingqian.ceremony.WitnessDraw;
import mingqian.draw.Randomness;
import mingqian.draw.Salt;
import mingqian.terms.Digest;
import mingqian.terms.DrawId;

/** The witnesses' part of a sealed draw 见证接口: first all commit, then all reveal. */
@RequestScoped
@Path("/api/draws")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class WitnessVerbs {
  @Inject private WitnessDraw witnessDraw;
  @Inject private TellRandomness tellRandomness;
  @Inject private LoggedIn loggedIn;
  @Inject private DrawAnswer answer;

  /** Logs what a witness commits to. */
  @POST
  @Path("{id}/commitments")
  public Response commit(@PathParam("id") String id, byte[] content) {
    DrawId draw = answer.known(id);
    Body body = Body.of(content);
    int witness = body.number("witness");
    String commitment = form(body, "commitment", "[0-9a-f]{64}", "64");
    body.end();
    return answer.of(
        witnessDraw.commit(draw, witness, new Digest(commitment), loggedIn.person()),
        "commitments",
        draw);
  }

  /** Takes what a witness reveals, which must fit the commitment, or a public value. */
  @POST
  @Path("{id}/randomness")
  public Response reveal(@PathParam("id") String id, byte[] content) {
    DrawId draw = answer.known(id);
    Body body = Body.of(content);
    if (body.has("source")) {
      return tell(draw, body);
    }
    int witness = body.number("witness");
    Salt salt = new Salt(form(body, "salt", "[0-9a-f]{32}", "32"));
    String digits = body.text("digits");
    if (!digits.matches("[0-9]{20}")) {
      throw body.wrong("digits", " 20 位数字", "20 decimal digits");
    }
    body.end();
    return answer.of(
        witnessDraw.reveal(draw, witness, new WitnessDraw.Reveal(salt, digits), loggedIn.person()),
        "randomness",
        draw);
  }

  /** Takes the digits of a lottery or the signature of a round, typed by whoever calls. */
  private Response tell(DrawId draw, Body body) {
    Randomness source;
    try {
      source = Randomness.parse(body.text("source"));
    } catch (IllegalArgumentException e) {
      throw body.wrong(
          "source",
          " lottery:<彩票>:<期号> 或 drand:quicknet:<轮次>",
          "lottery:<game>:<issue> or drand:quicknet:<round>");
    }
    String value = body.text("value");
    body.end();
    return answer.of(
        tellRandomness.tell(draw, source, value, loggedIn.person()), "randomness", draw);
  }

  private static String form(Body body, String name, String form, String length) {
    String text = body.text(name);
    if (!text.matches(form)) {
      throw body.wrong(
          name, " " + length + " 位小写十六进制数字", length + " lower-case hexadecimal digits");
    }
    return text;
  }
}
