package mingqian.web.open;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Optional;
import mingqian.ceremony.ReadFolder;
import mingqian.draw.DisclosedLots;
import mingqian.publication.DisclosedDraws;
import mingqian.publication.DrawNotice;
import mingqian.publication.DrawNotices;
import mingqian.publication.DrawReasons;
import mingqian.publication.Exported;
import mingqian.terms.DrawId;
import mingqian.web.Reasons;

/** The draws 抽取公示: every one from its seal on, and what can be checked of it. */
@Controller
@RequestScoped
@Path("/draws")
public class DrawsPage {
  private static final String ONE = "{id: [0-9A-Za-z-]{1,32}}";

  @Inject private DrawNotices notices;
  @Inject private DisclosedDraws disclosed;
  @Inject private DrawnTargets targets;
  @Inject private ReadFolder folders;
  @Inject private DrawReasons why;
  @Inject private Reasons reasons;
  @Inject private Models models;

  /** All draws, the newest seal first. */
  @GET
  public String all() {
    models.put("draws", notices.all());
    return "draws.html";
  }

  /**
   * One draw. An unsealed one is as unknown as one that does not exist.
   *
   * @param code a credit code to look for in the disclosed draw, as it was typed
   * @param salt the salt of that enterprise, as it was typed; tells which rule excluded it
   */
  @GET
  @Path(ONE)
  public String one(
      @PathParam("id") String id,
      @QueryParam("code") @DefaultValue("") String code,
      @QueryParam("salt") @DefaultValue("") String salt) {
    DrawNotice notice = notices.find(new DrawId(id)).orElseThrow(NotFoundException::new);
    models.put("notice", notice);
    models.put("stages", Stage.of(notice.progress()));
    models.put("code", code.strip());
    Optional<DisclosedLots> lots =
        notice.progress().isDisclosed() ? disclosed.lots(notice.naming().id()) : Optional.empty();
    models.put("strata", lots.map(all -> targets.strata(notice, all)).orElse(List.of()));
    models.put("lots", lots);
    models.put("lines", lots.map(all -> lines(notice, all)).orElse(List.of()));
    models.put("files", lots.isPresent() ? names(notice) : List.of());
    Optional<LotAnswer> mine =
        lots.filter(all -> !code.isBlank()).map(all -> LotAnswer.of(all, code));
    boolean auditors =
        notice.progress().isDisclosed() && disclosed.isOfAuditor(notice.naming().id());
    models.put("auditors", auditors);
    models.put("own", auditors ? own(notice, code, salt) : Optional.empty());
    models.put("mine", mine);
    models.put("salt", salt.strip());
    Optional<LotReason> why = mine.flatMap(answer -> why(notice, answer, salt));
    models.put("reasons", why.map(LotReason::parts).orElse(List.of()));
    models.put("exclusions", why.map(LotReason::exclusions).orElse(List.of()));
    return "draw.html";
  }

  /** Why the answer is what it is; empty where what was typed is no code. */
  private Optional<LotReason> why(DrawNotice notice, LotAnswer answer, String salt) {
    return answer.kind() == LotAnswer.Kind.NOT_A_CODE
        ? Optional.empty()
        : why.of(notice.naming().id()).map(all -> LotReason.of(reasons, all, answer, salt));
  }

  private Optional<LotAnswer> own(DrawNotice notice, String code, String salt) {
    return LotAnswer.masked(
        code, salt, (own, opening) -> folders.own(notice.naming().id(), own, opening));
  }

  private static List<CheckLine> lines(DrawNotice notice, DisclosedLots lots) {
    DrawNotice.Seals seals = notice.evidence().seals();
    return CheckLine.five(
        notice.naming().id().value(),
        seals.seal().value(),
        seals.commitment().value(),
        lots.seed().value());
  }

  private List<String> names(DrawNotice notice) {
    int folder = ("draws/" + notice.naming().id() + "/").length();
    return disclosed.files(notice.naming().id()).stream()
        .map(Exported::address)
        .map(address -> address.substring(folder))
        .toList();
  }
}
