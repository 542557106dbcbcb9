package mingqian.web.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mingqian.access.Actor;
import mingqian.access.LoggedIn;
import mingqian.access.Role;
import mingqian.ceremony.TeamDemand;
import mingqian.directory.Inspector;
import mingqian.inspection.FileVisit;
import mingqian.inspection.FiledTeams;
import mingqian.inspection.FiledVisit;
import mingqian.inspection.FiledVisitBook;
import mingqian.inspection.FiledVisitKind;
import mingqian.inspection.FiledVisitPapers;
import mingqian.inspection.MakeFiledVisit;
import mingqian.inspection.NameTeam;
import mingqian.plan.Campaign;
import mingqian.plan.CampaignBook;
import mingqian.terms.CertificateNumber;
import mingqian.terms.Outcome;

/** The page of one visit that no draw orders, with the buttons of whoever is next 非抽查检查详情页. */
@Named
@RequestScoped
public class FilingPage {
  private static final String NUMBER = "[1-9][0-9]{0,17}";
  private static final int NOT_FOUND = 404;

  @Inject private FiledVisitBook visits;
  @Inject private FileVisit file;
  @Inject private NameTeam naming;
  @Inject private FiledTeams teams;
  @Inject private MakeFiledVisit make;
  @Inject private CampaignBook campaigns;
  @Inject private TargetNames names;
  @Inject private Shown shown;
  @Inject private LoggedIn loggedIn;
  @Inject private Answers answers;

  private String number = "";
  private String receipt = "";
  private String text = "";
  private String[] members = {};
  private Optional<List<Inspector>> free = Optional.empty();
  private Optional<FiledVisit> read = Optional.empty();

  /** Finds the visit; one that the person may not know is answered as if it did not exist. */
  public void open() throws IOException {
    if (found().isEmpty()) {
      FacesContext context = FacesContext.getCurrentInstance();
      context.getExternalContext().responseSendError(NOT_FOUND, "");
      context.responseComplete();
    }
  }

  private Optional<FiledVisit> found() {
    if (read.isEmpty()) {
      read =
          Optional.of(shown.getId())
              .filter(typed -> typed.matches(NUMBER))
              .flatMap(typed -> visits.find(Long.parseLong(typed), person()));
    }
    return read;
  }

  /** The visit. */
  public FiledVisit getVisit() {
    return found().orElseThrow();
  }

  /** The name of its enterprise. */
  public String getName() {
    return names.of(getVisit().target());
  }

  /** The plan of a special inspection that it stands under. */
  public Optional<Campaign> getCampaign() {
    return getVisit().campaign().flatMap(campaigns::find);
  }

  /** Until when an urgent one must have its papers filed. */
  public Optional<LocalDate> getPapersDue() {
    return make.papersDue(getVisit());
  }

  /** The number of the visit that it became, for the page of its result. */
  public Optional<Long> getMade() {
    return visits.visit(getVisit());
  }

  /** Whether that day has passed. */
  public boolean isLate() {
    return make.isLate(getVisit());
  }

  public boolean isApproving() {
    return person().is(Role.APPROVER) && stands() && papers() == FiledVisitPapers.PROPOSED;
  }

  public boolean isFiling() {
    boolean due = papers() == FiledVisitPapers.APPROVED || papers() == FiledVisitPapers.OBJECTED;
    return person().is(Role.LIAISON) && stands() && due;
  }

  public boolean isAnswering() {
    return person().is(Role.FILING_OFFICER) && stands() && papers() == FiledVisitPapers.FILED;
  }

  /** Whether the person may say who goes. */
  public boolean isNaming() {
    boolean open = stands() && !getVisit().isMade();
    return person().is(Role.LIAISON) && open && getVisit().kind() != FiledVisitKind.SERVICE;
  }

  /** Those who go. */
  public List<Inspector> getTeam() {
    return teams.members(getVisit());
  }

  /** Those who may go on that day. */
  public List<Inspector> getFree() {
    if (free.isEmpty()) {
      free = Optional.of(teams.free(getVisit()));
    }
    return free.get();
  }

  /** What the inspector is qualified for. */
  public String skills(Inspector inspector) {
    return inspector.qualifications().stream().sorted().collect(Collectors.joining(" / "));
  }

  /** What the matter asks of the team. */
  public Optional<TeamDemand> getDemand() {
    return teams.demand(getVisit());
  }

  public boolean isMaking() {
    return person().is(Role.LIAISON) && getVisit().mayBeMade();
  }

  public boolean isCancelling() {
    boolean may = person().is(Role.LIAISON) || person().is(Role.COORDINATOR);
    return may && stands() && !getVisit().isMade();
  }

  private boolean stands() {
    return !getVisit().isCancelled();
  }

  private FiledVisitPapers papers() {
    return getVisit().papers();
  }

  /** Approves the scheme. */
  public String approve() {
    return tell(file.approve(getVisit().id(), person()));
  }

  /** Files it. */
  public String file() {
    return tell(file.file(getVisit().id(), number, receipt, person()));
  }

  /** Takes the filing. */
  public String accept() {
    return tell(file.accept(getVisit().id(), text, person()));
  }

  /** Objects to the filing. */
  public String objectTo() {
    return tell(file.objectTo(getVisit().id(), text, person()));
  }

  /** Names those picked as the team. */
  public String nameTeam() {
    List<CertificateNumber> picked =
        Stream.of(members).filter(one -> !one.isBlank()).map(CertificateNumber::new).toList();
    return tell(naming.name(getVisit().id(), picked, person()));
  }

  /** Records it as made. */
  public String make() {
    return tell(make.make(getVisit().id(), person()));
  }

  /** Cancels it. */
  public String cancel() {
    return tell(make.cancel(getVisit().id(), text, person()));
  }

  private String tell(Outcome outcome) {
    read = Optional.empty();
    free = Optional.empty();
    answers.show(outcome);
    if (outcome instanceof Outcome.Refused) {
      return "";
    }
    answers.keep();
    return "filing?faces-redirect=true&id=" + shown.getId();
  }

  private Actor person() {
    return loggedIn.person();
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String typed) {
    number = Choice.text(typed);
  }

  public String[] getMembers() {
    return members.clone();
  }

  public void setMembers(String[] picked) {
    members = picked.clone();
  }

  public String getReceipt() {
    return receipt;
  }

  public void setReceipt(String typed) {
    receipt = Choice.text(typed);
  }

  public String getText() {
    return text;
  }

  public void setText(String typed) {
    text = Choice.text(typed);
  }
}
