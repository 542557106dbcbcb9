package mingqian.web.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import mingqian.access.LoggedIn;
import mingqian.inspection.ExplainVisit;
import mingqian.web.ReasonPart;
import mingqian.web.Reasons;

/**
 * Why this enterprise, this team and this day 检查由来, on the page of a visit when it is asked for.
 */
@Named
@RequestScoped
public class VisitWhy {
  private static final String ASKED = "why";

  @Inject private VisitPage page;
  @Inject private ExplainVisit explain;
  @Inject private Reasons reasons;
  @Inject private LoggedIn loggedIn;

  private Optional<List<ReasonPart>> parts = Optional.empty();

  /** Whether the reader asks. */
  public boolean isAsked() {
    return page.getAct().equals(ASKED);
  }

  /** The answer, part by part; nothing for whoever may not know it. */
  public List<ReasonPart> getParts() {
    if (parts.isEmpty()) {
      parts =
          Optional.of(
              explain
                  .of(page.getSheet().visit().id(), loggedIn.person())
                  .map(told -> reasons.of(told.all(), told.one()))
                  .orElse(List.of()));
    }
    return parts.get();
  }
}
