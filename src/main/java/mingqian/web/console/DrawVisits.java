package mingqian.web.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mingqian.access.LoggedIn;
import mingqian.inspection.VisitSheet;
import mingqian.inspection.VisitState;
import mingqian.inspection.Visits;
import mingqian.terms.Page;
import mingqian.terms.Slice;
import mingqian.web.TeamPart;

/** The visits of the draw on the page 抽取名单, for roles that may know them. */
@Named
@RequestScoped
public class DrawVisits {
  private static final int SIZE = 25;
  private static final String NUMBER = "[1-9][0-9]{0,4}";

  @Inject private DrawPage page;
  @Inject private Visits visits;
  @Inject private LoggedIn loggedIn;
  @Inject private HttpServletRequest request;

  private Optional<Page<VisitSheet>> read = Optional.empty();

  /** One page of them, by day; the reading of what is secret is logged. */
  public Page<VisitSheet> getPage() {
    if (read.isEmpty()) {
      Slice slice = new Slice(number(), SIZE);
      read = Optional.of(visits.sheetsOfDraw(page.getDraw().id(), slice, loggedIn.person()));
    }
    return read.get();
  }

  /** How many are in each state. */
  public List<Map.Entry<VisitState, Long>> getCounts() {
    return List.copyOf(visits.counts(page.getDraw().id()).entrySet());
  }

  /** The team of a visit by department. */
  public List<TeamPart> teams(VisitSheet sheet) {
    return TeamPart.of(sheet);
  }

  private int number() {
    return Optional.ofNullable(request.getParameter("page"))
        .filter(text -> text.matches(NUMBER))
        .map(Integer::parseInt)
        .orElse(1);
  }
}
