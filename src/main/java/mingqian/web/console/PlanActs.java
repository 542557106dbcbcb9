package mingqian.web.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import mingqian.access.Actor;
import mingqian.access.LoggedIn;
import mingqian.access.Role;
import mingqian.directory.sheet.RowFault;
import mingqian.plan.AdHocOrder;
import mingqian.plan.ApprovePlan;
import mingqian.plan.AttachToPlan;
import mingqian.plan.ConfirmPlan;
import mingqian.plan.DraftPlan;
import mingqian.plan.FilePlan;
import mingqian.plan.PlanConfirmation;
import mingqian.plan.PlanPapers;
import mingqian.plan.PlanProposal;
import mingqian.plan.PlanVersion;
import mingqian.plan.PublishPlan;
import mingqian.terms.Outcome;
import org.primefaces.model.file.UploadedFile;

/** The buttons of whoever is next on the page of a plan 计划办理. */
@Named
@RequestScoped
public class PlanActs {
  @Inject private PlanPage page;
  @Inject private DraftPlan draft;
  @Inject private ConfirmPlan confirm;
  @Inject private ApprovePlan approve;
  @Inject private FilePlan file;
  @Inject private PublishPlan publish;
  @Inject private AttachToPlan attach;
  @Inject private AdHocOrder adHoc;
  @Inject private LoggedIn loggedIn;
  @Inject private Answers answers;

  private final LetterForm letter = new LetterForm();
  private String name = "";
  private String rows = "";
  private String text = "";
  private UploadedFile upload;
  private List<RowFault> faults = List.of();

  public boolean isRevising() {
    return is(Role.COORDINATOR) && isHere() && papers().isOpen();
  }

  /** Whether the person's department is still to say something. */
  public boolean isConfirming() {
    return is(Role.LIAISON)
        && isHere()
        && papers() == PlanPapers.DRAFTED
        && person()
            .department()
            .flatMap(latest()::confirmation)
            .filter(PlanConfirmation::isWaiting)
            .isPresent();
  }

  public boolean isApproving() {
    return is(Role.APPROVER)
        && isHere()
        && papers() == PlanPapers.CONFIRMED
        && !latest().draftedBy().equals(person().name());
  }

  public boolean isFiling() {
    boolean due = papers() == PlanPapers.APPROVED || papers() == PlanPapers.OBJECTED;
    return is(Role.COORDINATOR) && isHere() && due;
  }

  public boolean isAnswering() {
    return is(Role.FILING_OFFICER) && isHere() && papers() == PlanPapers.FILED;
  }

  public boolean isPublishing() {
    return is(Role.COORDINATOR) && isHere() && papers() == PlanPapers.ACCEPTED;
  }

  public boolean isChanging() {
    return is(Role.COORDINATOR) && papers() == PlanPapers.PUBLISHED;
  }

  /** Whether the person gives reasons for orders outside the plan. */
  public boolean isExplaining() {
    return is(Role.COORDINATOR);
  }

  /** Whether the person approves orders outside the plan. */
  public boolean isApprovingOrders() {
    return is(Role.APPROVER);
  }

  private boolean isHere() {
    return !latest().isTakenOver();
  }

  private PlanVersion latest() {
    return page.getLatest();
  }

  private PlanPapers papers() {
    return latest().papers();
  }

  private boolean is(Role role) {
    return person().is(role);
  }

  private Actor person() {
    return loggedIn.person();
  }

  /** Writes the open version as typed. */
  public String revise() {
    PlanText typed = new PlanText(rows);
    faults = typed.faults();
    if (!faults.isEmpty()) {
      answers.refused("plans.crooked", faults.size());
      return "";
    }
    int year = page.getPlan().year();
    PlanProposal proposal = new PlanProposal(page.number(), name, year, typed.items());
    return tell(draft.revise(proposal, person()));
  }

  /** Confirms for the own department. */
  public String confirm() {
    return person()
        .department()
        .map(own -> tell(confirm.confirm(page.number(), own, person())))
        .orElse("");
  }

  /** Declines for the own department. */
  public String decline() {
    return person()
        .department()
        .map(own -> tell(confirm.decline(page.number(), own, text, person())))
        .orElse("");
  }

  /** Approves. */
  public String approve() {
    return tell(approve.approve(page.number(), person()));
  }

  /** Files. */
  public String file() {
    return tell(file.file(page.number(), letter.typed(), person()));
  }

  /** Takes the filing. */
  public String accept() {
    return tell(file.accept(page.number(), text, person()));
  }

  /** Objects to the filing. */
  public String objectTo() {
    return tell(file.objectTo(page.number(), text, person()));
  }

  /** Publishes. */
  public String publish() {
    return tell(publish.publish(page.number(), person()));
  }

  /** Opens the next version. */
  public String change() {
    return tell(draft.change(page.number(), text, person()));
  }

  /** Attaches a paper. */
  public String attach() {
    if (upload == null || upload.getFileName() == null) {
      answers.refused("plans.attach.none");
      return "";
    }
    return tell(attach.attach(page.number(), upload.getFileName(), upload.getContent(), person()));
  }

  /** Places an order outside the plan. */
  public String explain(String order) {
    return tell(adHoc.explain(order, text, person()));
  }

  /** Approves an order outside the plan. */
  public String approveOrder(String order) {
    return tell(adHoc.approve(order, person()));
  }

  private String tell(Outcome outcome) {
    page.forget();
    answers.show(outcome);
    if (outcome instanceof Outcome.Refused) {
      return "";
    }
    answers.keep();
    return "plan?faces-redirect=true&number=" + page.number();
  }

  /** What is wrong with the typed items. */
  public List<RowFault> getFaults() {
    return faults;
  }

  /** The name as it stands, until another is typed. */
  public String getName() {
    return name.isEmpty() ? page.getPlan().name() : name;
  }

  public void setName(String typed) {
    name = Choice.text(typed);
  }

  /** The items as they stand, until others are typed. */
  public String getRows() {
    return rows.isEmpty() ? PlanText.of(latest().items()).text() : rows;
  }

  public void setRows(String typed) {
    rows = Choice.text(typed);
  }

  /** What is typed of the letter to the filing authority. */
  public LetterForm getLetter() {
    return letter;
  }

  public String getText() {
    return text;
  }

  public void setText(String typed) {
    text = Choice.text(typed);
  }

  public UploadedFile getUpload() {
    return upload;
  }

  public void setUpload(UploadedFile given) {
    upload = given;
  }
}
