package mingqian.web.open;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.Optional;
import mingqian.publication.DrawNotice;
import mingqian.publication.DrawNotices;
import mingqian.statistics.FairnessBook;
import mingqian.terms.DrawId;

/** How fairly one draw came out 一次抽取的公平性; before its disclosure there is no such page. */
@Controller
@RequestScoped
@Path("/draws/{id: [0-9A-Za-z-]{1,32}}/fairness")
public class FairnessPage {
  @Inject private DrawNotices notices;
  @Inject private FairnessBook book;
  @Inject private DistrictNames districts;
  @Inject private Models models;

  /** One draw; an undisclosed one is as unknown as one that does not exist. */
  @GET
  public String show(@PathParam("id") String id) {
    DrawNotice notice =
        notices
            .find(new DrawId(id))
            .filter(one -> one.progress().isDisclosed())
            .orElseThrow(NotFoundException::new);
    FairnessBook.Figures figures =
        book.of(notice.naming().id()).orElseThrow(NotFoundException::new);
    models.put("view", FairnessView.of(figures, districts.byCode()));
    models.put("draws", List.of(notice));
    models.put("draw", Optional.of(notice));
    models.put("year", String.valueOf(FairnessYearPage.year(notice)));
    models.put("years", List.of());
    return "fairness.html";
  }
}
