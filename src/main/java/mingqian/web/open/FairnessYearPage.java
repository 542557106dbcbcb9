package mingqian.web.open;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import mingqian.publication.DisclosedDraws;
import mingqian.publication.DrawNotice;
import mingqian.publication.DrawNotices;
import mingqian.statistics.FairnessBook;

/**
 * How fairly the draws of a year came out 全年公平性: the disclosed ones added up. Void ones, after
 * which nobody was visited, are left out.
 */
@Controller
@RequestScoped
@Path("/draws/fairness")
public class FairnessYearPage {
  private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

  @Inject private DrawNotices notices;
  @Inject private FairnessBook book;
  @Inject private DisclosedDraws disclosed;
  @Inject private DistrictNames districts;
  @Inject private Models models;

  /**
   * A year.
   *
   * @param wanted four digits; anything else is the latest year with a disclosed draw
   */
  @GET
  public String show(@QueryParam("year") @DefaultValue("") String wanted) {
    List<DrawNotice> all =
        notices.all().stream()
            .filter(one -> one.progress().isDisclosed() && !one.progress().isVoid())
            .filter(one -> disclosed.isWhole(one.naming().id()))
            .toList();
    List<String> years =
        all.stream()
            .map(one -> String.valueOf(year(one)))
            .distinct()
            .sorted(Comparator.reverseOrder())
            .toList();
    String year = wanted.matches("[0-9]{4}") ? wanted : years.stream().findFirst().orElse("");
    List<DrawNotice> draws =
        all.stream().filter(one -> String.valueOf(year(one)).equals(year)).toList();
    models.put(
        "view",
        FairnessView.of(
            book.of(draws.stream().map(one -> one.naming().id()).toList()), districts.byCode()));
    models.put("draws", draws);
    models.put("draw", Optional.empty());
    models.put("year", year);
    models.put("years", years);
    return "fairness.html";
  }

  /** The year in which a draw was sealed, in Beijing. */
  static int year(DrawNotice notice) {
    return notice.progress().steps().get(0).at().atZone(BEIJING).getYear();
  }
}
