package mingqian.web.open;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Optional;
import mingqian.publication.DisclosedDraws;
import mingqian.publication.DrawNotice;
import mingqian.publication.DrawNotices;

/** How to check a draw oneself 怎样核验: what a seal proves, and the lines that prove it. */
@Controller
@RequestScoped
@Path("/check")
public class CheckPage {
  @Inject private DrawNotices notices;
  @Inject private DisclosedDraws disclosed;
  @Inject private Models models;

  /** Shows the lines, with the latest disclosed draw as the example where there is one. */
  @GET
  public String show() {
    Optional<DrawNotice> example =
        notices.all().stream()
            .filter(one -> one.progress().isDisclosed())
            .filter(one -> disclosed.isWhole(one.naming().id()))
            .findFirst();
    String id = example.map(one -> one.naming().id().value()).orElse("2026-A-001");
    models.put("example", example);
    models.put("id", id);
    models.put("seal", example.map(one -> one.evidence().seals().seal().value()).orElse("SEAL"));
    models.put(
        "lines",
        example
            .map(one -> one.evidence().seals())
            .map(of -> CheckLine.five(id, of.seal().value(), of.commitment().value(), ""))
            .orElseGet(() -> CheckLine.five(id, "SEAL", "", "")));
    return "check.html";
  }
}
