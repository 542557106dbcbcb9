package mingqian.web.console;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import mingqian.access.LoggedIn;
import mingqian.inspection.VisitSheet;
import mingqian.inspection.VisitSheet.Part;
import mingqian.inspection.VisitSheet.Version;
import mingqian.inspection.Visits;
import mingqian.terms.Outcome;
import mingqian.web.MatterFinding;
import mingqian.web.TimeLeft;
import mingqian.web.VisitDue;

/**
 * The page of one visit 检查详情页. It keeps the visit as it was shown, so that a press on an old page
 * reaches its verb and gets the verb's honest answer.
 */
@Named
@ViewScoped
public class VisitPage implements Serializable {
  private static final String NUMBER = "[1-9][0-9]{0,17}";
  private static final int NOT_FOUND = 404;

  @Inject private Visits visits;
  @Inject private LoggedIn loggedIn;
  @Inject private Answers answers;
  @Inject private Clock clock;

  private String id = "";
  private String act = "";
  private transient VisitSheet sheet;

  /** Finds the visit; one that the person may not know is answered as if it did not exist. */
  public void open() throws IOException {
    Optional<VisitSheet> found =
        Optional.of(id)
            .filter(text -> text.matches(NUMBER))
            .flatMap(text -> visits.sheet(Long.parseLong(text), loggedIn.person()));
    if (found.isPresent()) {
      sheet = found.get();
      return;
    }
    FacesContext context = FacesContext.getCurrentInstance();
    context.getExternalContext().responseSendError(NOT_FOUND, "");
    context.responseComplete();
  }

  /** Tells what became of a verb; after a refusal the page stays, with the visit as it is now. */
  String tell(Outcome outcome) {
    answers.show(outcome);
    if (outcome instanceof Outcome.Refused) {
      visits.sheet(sheet.visit().id(), loggedIn.person()).ifPresent(now -> sheet = now);
      return "";
    }
    answers.keep();
    return "visit?faces-redirect=true&id=" + sheet.visit().id();
  }

  /** The visit as it was shown. */
  public VisitSheet getSheet() {
    return sheet;
  }

  /** Its time. */
  public VisitDue getDue() {
    return new VisitDue(sheet.visit(), getToday(), visits.horizon());
  }

  /** Which buttons the person is shown. */
  public VisitRights getRights() {
    return new VisitRights(sheet, loggedIn.person());
  }

  /** The office's day. */
  public LocalDate getToday() {
    return LocalDate.now(clock);
  }

  /** What a version of a part says. */
  public List<MatterFinding> findings(Part part, Version version) {
    return MatterFinding.of(part, version);
  }

  /** How long until something is due. */
  public TimeLeft left(LocalDate due) {
    return TimeLeft.until(due, getToday(), visits.horizon());
  }

  /** Whether the official calendar may still move a due day. */
  public boolean isProvisional(LocalDate due) {
    return visits.isProvisional(due);
  }

  /** The verb whose form is asked for open, may be empty. */
  public String getAct() {
    return act;
  }

  public void setAct(String wanted) {
    act = Choice.text(wanted);
  }

  public String getId() {
    return id;
  }

  public void setId(String wanted) {
    id = Choice.text(wanted);
  }
}
