package mingqian.web.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import mingqian.access.Actor;
import mingqian.access.LoggedIn;
import mingqian.access.Role;
import mingqian.plan.ApproveCampaign;
import mingqian.plan.CampaignApproval;
import mingqian.plan.CampaignAuthority;
import mingqian.plan.CampaignPapers;
import mingqian.plan.CampaignProposal;
import mingqian.plan.CloseCampaign;
import mingqian.plan.FileCampaign;
import mingqian.plan.PublishCampaign;
import mingqian.plan.ReviseCampaign;
import mingqian.terms.Outcome;
import mingqian.terms.TypedDay;

/** The buttons of whoever is next on the page of a special inspection's plan 专项检查计划办理. */
@Named
@RequestScoped
public class CampaignActs {
  @Inject private CampaignPage page;
  @Inject private ApproveCampaign approve;
  @Inject private ReviseCampaign revise;
  @Inject private FileCampaign file;
  @Inject private PublishCampaign publish;
  @Inject private CloseCampaign close;
  @Inject private LoggedIn loggedIn;
  @Inject private Answers answers;
  @Inject private Clock clock;

  private final LetterForm letter = new LetterForm();
  private String authority = CampaignAuthority.COUNTY_GOVERNMENT.name();
  private String name = "";
  private String document = "";
  private String day = "";
  private int revision;
  private Optional<CampaignForm> form = Optional.empty();
  private String text = "";

  public boolean isApproving() {
    return is(Role.APPROVER)
        && papers() == CampaignPapers.DRAFTED
        && !page.getCampaign().isBy(person().name());
  }

  public boolean isRevising() {
    return is(Role.COORDINATOR) && papers() == CampaignPapers.DRAFTED;
  }

  public boolean isFiling() {
    return is(Role.COORDINATOR) && papers() == CampaignPapers.APPROVED;
  }

  public boolean isPublishing() {
    return is(Role.COORDINATOR) && papers() == CampaignPapers.FILED;
  }

  public boolean isClosing() {
    return is(Role.COORDINATOR) && papers() != CampaignPapers.CLOSED;
  }

  private CampaignPapers papers() {
    return page.getCampaign().papers();
  }

  private boolean is(Role role) {
    return person().is(role);
  }

  private Actor person() {
    return loggedIn.person();
  }

  /** Records the approval. */
  public String approve() {
    Optional<CampaignAuthority> by = Choice.of(CampaignAuthority.class, authority);
    Optional<LocalDate> on = TypedDay.of(day);
    if (by.isEmpty() || on.isEmpty()) {
      answers.refused("campaigns.approve.crooked");
      return "";
    }
    CampaignApproval approval = new CampaignApproval(by.get(), name, document, on.get());
    return tell(approve.approve(page.getCampaign().id(), revision, approval, person()));
  }

  /** Writes the draft anew. */
  public String revise() {
    Optional<CampaignProposal> typed = getForm().typed();
    if (typed.isEmpty()) {
      answers.refused("campaigns.crooked");
      return "";
    }
    return tell(revise.revise(page.getCampaign().id(), typed.get(), person()));
  }

  /** Records the filing. */
  public String file() {
    return tell(file.file(page.getCampaign().id(), letter.typed(), person()));
  }

  /** Publishes. */
  public String publish() {
    return tell(publish.publish(page.getCampaign().id(), person()));
  }

  /** Closes. */
  public String close() {
    return tell(close.close(page.getCampaign().id(), text, person()));
  }

  private String tell(Outcome outcome) {
    page.forget();
    answers.show(outcome);
    if (outcome instanceof Outcome.Refused) {
      return "";
    }
    answers.keep();
    return "campaign?faces-redirect=true&id=" + page.getCampaign().id();
  }

  /** What is typed of the draft; at first what it says. */
  public CampaignForm getForm() {
    if (form.isEmpty()) {
      form = Optional.of(CampaignForm.of(page.getCampaign()));
    }
    return form.get();
  }

  /** Which revision the page shows. */
  public int getRevision() {
    return revision == 0 ? page.getCampaign().revision() : revision;
  }

  public void setRevision(int shown) {
    revision = shown;
  }

  public List<CampaignAuthority> getAuthorities() {
    return Arrays.asList(CampaignAuthority.values());
  }

  /** The office's day, after which nothing can have been approved. */
  public LocalDate getToday() {
    return LocalDate.now(clock);
  }

  public String getAuthority() {
    return authority;
  }

  public void setAuthority(String picked) {
    authority = Choice.text(picked);
  }

  public String getName() {
    return name;
  }

  public void setName(String typed) {
    name = Choice.text(typed);
  }

  public String getDocument() {
    return document;
  }

  public void setDocument(String typed) {
    document = Choice.text(typed);
  }

  public String getDay() {
    return day;
  }

  public void setDay(String typed) {
    day = Choice.text(typed);
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
}
