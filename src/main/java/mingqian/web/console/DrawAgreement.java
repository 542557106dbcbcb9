package mingqian.web.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import mingqian.access.Actor;
import mingqian.access.LoggedIn;
import mingqian.ceremony.ApproveDraw;
import mingqian.ceremony.ConfirmDraw;
import mingqian.terms.DepartmentCode;
import mingqian.terms.DrawId;

/** What a liaison and an approver press before the seal 确认与审批. */
@Named
@RequestScoped
public class DrawAgreement {
  @Inject private DrawPage page;
  @Inject private ConfirmDraw confirmDraw;
  @Inject private ApproveDraw approveDraw;
  @Inject private LoggedIn loggedIn;
  @Inject private Answers answers;

  private String reason = "";

  /** Confirms the part of the person's own department. */
  public String confirm() {
    return own()
        .map(department -> page.tell(confirmDraw.confirm(id(), department, person())))
        .orElseGet(this::nobody);
  }

  /** Declines it with the reason typed. */
  public String decline() {
    return own()
        .map(department -> page.tell(confirmDraw.decline(id(), department, reason, person())))
        .orElseGet(this::nobody);
  }

  /** Approves the inspection scheme. */
  public String approve() {
    return page.tell(approveDraw.approve(id(), person()));
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String typed) {
    reason = Choice.text(typed);
  }

  private Optional<DepartmentCode> own() {
    return person().department();
  }

  private String nobody() {
    answers.refused("ceremony.noDepartment");
    return "";
  }

  private DrawId id() {
    return page.getDraw().id();
  }

  private Actor person() {
    return loggedIn.person();
  }
}
