package mingqian.web.field;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import mingqian.access.LoggedIn;
import mingqian.inspection.Agenda;
import mingqian.inspection.Horizon;
import mingqian.inspection.VisitRow;
import mingqian.inspection.Visits;
import mingqian.inspection.Waiting;
import mingqian.terms.Page;
import mingqian.terms.Slice;
import mingqian.web.VisitDue;

/** An inspector's own visits 我的检查: today's, those to come, those done. */
@Controller
@RequestScoped
@Path("/field")
public class MyVisitsPage {
  private static final int SIZE = 20;
  private static final String NUMBER = "[1-9][0-9]{0,4}";
  private static final String VISIT = "[1-9][0-9]{0,17}";

  @Inject private Models models;
  @Inject private Visits visits;
  @Inject private LoggedIn loggedIn;
  @Inject private Clock clock;

  /**
   * Shows one part of them, or what waits in one way.
   *
   * @param waiting one of what waits for inspectors; nothing for anything else
   * @param show {@code today}, {@code to-come} or {@code done}; today's for anything else
   * @param page from 1; the first for anything else
   * @param left the visit whose team the person has just left
   */
  @GET
  public String show(
      @QueryParam("waiting") @DefaultValue("") String waiting,
      @QueryParam("show") @DefaultValue("") String show,
      @QueryParam("page") @DefaultValue("1") String page,
      @QueryParam("left") @DefaultValue("") String left) {
    Agenda agenda = agenda(show);
    Slice slice = new Slice(page.matches(NUMBER) ? Integer.parseInt(page) : 1, SIZE);
    Map<Waiting, Long> waits = visits.todos(loggedIn.person());
    Optional<Waiting> picked =
        waits.keySet().stream().filter(one -> one.name().equals(waiting)).findFirst();
    Page<VisitRow> found =
        picked
            .map(one -> visits.waiting(one, slice, loggedIn.person()))
            .orElseGet(() -> visits.mine(agenda, slice, loggedIn.person()));
    LocalDate today = LocalDate.now(clock);
    models.put("waits", waits.entrySet().stream().filter(one -> one.getValue() > 0).toList());
    models.put("picked", picked);
    models.put("list", picked.map(one -> "waiting=" + one).orElse("show=" + new Tab(agenda).id()));
    models.put("tabs", Arrays.stream(Agenda.values()).map(Tab::new).toList());
    models.put("tab", new Tab(agenda));
    models.put("page", found);
    models.put("left", Optional.of(left).filter(text -> text.matches(VISIT)));
    Horizon horizon = visits.horizon();
    models.put(
        "visits", found.rows().stream().map(row -> new VisitDue(row, today, horizon)).toList());
    return "field/visits.html";
  }

  private Agenda agenda(String show) {
    return Arrays.stream(Agenda.values())
        .filter(one -> new Tab(one).id().equals(show))
        .findFirst()
        .orElse(Agenda.TODAY);
  }

  /**
   * One part of them.
   *
   * @param agenda which
   */
  public record Tab(Agenda agenda) {
    /** Its name in addresses. */
    public String id() {
      return agenda.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
