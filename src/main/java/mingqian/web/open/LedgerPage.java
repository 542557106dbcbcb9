package mingqian.web.open;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import mingqian.ceremony.LedgerBook;
import mingqian.terms.Slice;

/** The ledger 存证账本: what was sealed, drawn, changed, voided, disclosed and published, and when. */
@Controller
@RequestScoped
@Path("/ledger")
public class LedgerPage {
  private static final int ROWS = 50;
  private static final int LAST = 1_000_000;

  @Inject private LedgerBook ledger;
  @Inject private Models models;

  /** A page of its lines, the newest first; an unlikely page is the first. */
  @GET
  public String show(@QueryParam("page") @DefaultValue("1") String page) {
    int number = page.matches("[1-9][0-9]{0,6}") ? Math.min(Integer.parseInt(page), LAST) : 1;
    models.put("lines", ledger.newest(new Slice(number, ROWS)));
    models.put("signed", ledger.checkpoint());
    models.put("key", ledger.key().text());
    return "ledger.html";
  }
}
