package mingqian.web.console;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import mingqian.access.LoggedIn;
import mingqian.inspection.Horizon;
import mingqian.inspection.ReviewResult;
import mingqian.inspection.VisitRow;
import mingqian.inspection.VisitSheet;
import mingqian.inspection.VisitSheet.Part;
import mingqian.inspection.VisitSheet.Version;
import mingqian.inspection.Visits;
import mingqian.terms.DepartmentCode;
import mingqian.terms.Outcome;
import mingqian.terms.Page;
import mingqian.terms.Slice;
import mingqian.web.MatterFinding;
import mingqian.web.TeamPart;
import mingqian.web.VisitDue;

/** The page where another person reviews results 结果审核页: the list, and the result being read. */
@Named
@ViewScoped
public class ReviewPage implements Serializable {
  private static final int SIZE = 20;
  private static final String NUMBER = "[1-9][0-9]{0,17}";
  private static final String SMALL = "[1-9][0-9]{0,4}";

  @Inject private Visits visits;
  @Inject private ReviewResult reviewResult;
  @Inject private LoggedIn loggedIn;
  @Inject private Answers answers;
  @Inject private Clock clock;

  private String visit = "";
  private String page = "";
  private String reason = "";
  private transient Page<VisitRow> waiting;
  private transient Optional<VisitSheet> reading = Optional.empty();

  /** Reads the list, and the result that the address names. */
  public void open() {
    int number = page.matches(SMALL) ? Integer.parseInt(page) : 1;
    waiting = visits.underReview(new Slice(number, SIZE), loggedIn.person());
    reading =
        Optional.of(visit)
            .filter(text -> text.matches(NUMBER))
            .flatMap(text -> visits.sheet(Long.parseLong(text), loggedIn.person()))
            .filter(sheet -> part(sheet).isPresent());
  }

  /** Approves the version that was read; it is public at once. */
  public String approve() {
    return tell(reviewResult.approve(getVersion().result(), loggedIn.person()));
  }

  /** Gives the version that was read back to the team. */
  public String giveBack() {
    return tell(reviewResult.giveBack(getVersion().result(), reason, loggedIn.person()));
  }

  private String tell(Outcome outcome) {
    answers.show(outcome);
    if (outcome instanceof Outcome.Refused) {
      return "";
    }
    answers.keep();
    return "review?faces-redirect=true";
  }

  /** The results that wait, the one due first at the top. */
  public List<VisitDue> getWaiting() {
    LocalDate today = LocalDate.now(clock);
    Horizon horizon = visits.horizon();
    return waiting.rows().stream().map(row -> new VisitDue(row, today, horizon)).toList();
  }

  /** Which part of the list is shown. */
  public Page<VisitRow> getList() {
    return waiting;
  }

  /** Whether a result is being read. */
  public boolean isReading() {
    return reading.isPresent();
  }

  /** Whether the address names a result that does not wait for review, or not any more. */
  public boolean isGone() {
    return !visit.isEmpty() && reading.isEmpty();
  }

  /** The visit whose result is being read. */
  public VisitSheet getSheet() {
    return reading.orElseThrow();
  }

  /** Its time. */
  public VisitDue getDue() {
    return new VisitDue(getSheet().visit(), LocalDate.now(clock), visits.horizon());
  }

  /** The version being read. */
  public Version getVersion() {
    return getPart().waiting().orElseThrow();
  }

  /** The department's part being read: the first that waits for this person. */
  public Part getPart() {
    return part(getSheet()).orElseThrow();
  }

  private Optional<Part> part(VisitSheet sheet) {
    Optional<DepartmentCode> own = loggedIn.person().department();
    return sheet.parts().stream()
        .filter(part -> own.isEmpty() || own.get().equals(part.department()))
        .filter(part -> part.waiting().isPresent())
        .findFirst();
  }

  /** The team by department. */
  public List<TeamPart> getTeams() {
    return TeamPart.of(getSheet());
  }

  /** What that version says. */
  public List<MatterFinding> getFindings() {
    return MatterFinding.of(getPart(), getVersion());
  }

  /** The versions that were given back before. */
  public List<Version> getEarlier() {
    return getPart().versions().stream()
        .filter(version -> version.returnReason().isPresent())
        .toList();
  }

  /** Whether the person decides; whoever recorded the result is refused by the verb (R18). */
  public boolean isDeciding() {
    return loggedIn.has("REVIEWER") || loggedIn.has("LIAISON");
  }

  public String getVisit() {
    return visit;
  }

  public void setVisit(String wanted) {
    visit = Optional.ofNullable(wanted).orElse("");
  }

  public String getPage() {
    return page;
  }

  public void setPage(String wanted) {
    page = Optional.ofNullable(wanted).orElse("");
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String typed) {
    reason = Optional.ofNullable(typed).orElse("");
  }
}
