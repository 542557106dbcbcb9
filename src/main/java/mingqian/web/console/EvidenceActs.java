package mingqian.web.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import mingqian.access.LoggedIn;
import mingqian.access.Role;
import mingqian.inspection.AttachEvidence;
import mingqian.inspection.FiledEvidence;
import mingqian.inspection.FiledEvidenceBook;
import mingqian.terms.Outcome;
import org.primefaces.model.file.UploadedFile;

/** The evidence on the page of a visit that no draw orders 证据材料. */
@Named
@RequestScoped
public class EvidenceActs {
  @Inject private FilingPage page;
  @Inject private FiledEvidenceBook book;
  @Inject private AttachEvidence attach;
  @Inject private LoggedIn loggedIn;
  @Inject private Answers answers;

  private UploadedFile upload;

  /** What is attached. */
  public List<FiledEvidence.Entry> getAll() {
    return book.of(page.getVisit().id(), loggedIn.person());
  }

  public boolean isAttaching() {
    return loggedIn.person().is(Role.LIAISON) && attach.isOpen(page.getVisit());
  }

  /** Attaches a file. */
  public String attach() {
    if (upload == null || upload.getFileName() == null) {
      answers.refused("plans.attach.none");
      return "";
    }
    long visit = page.getVisit().id();
    Outcome outcome =
        attach.attach(visit, upload.getFileName(), upload.getContent(), loggedIn.person());
    answers.show(outcome);
    if (outcome instanceof Outcome.Refused) {
      return "";
    }
    answers.keep();
    return "filing?faces-redirect=true&id=" + visit;
  }

  public UploadedFile getUpload() {
    return upload;
  }

  public void setUpload(UploadedFile given) {
    upload = given;
  }
}
