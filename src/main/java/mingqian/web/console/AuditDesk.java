package mingqian.web.console;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import mingqian.access.AuditEntry;
import mingqian.access.AuditFilter;
import mingqian.access.AuditFinding;
import mingqian.access.AuditSearch;
import mingqian.access.AuditTrail;
import mingqian.access.LoggedIn;
import mingqian.terms.Page;
import mingqian.terms.Slice;
import org.primefaces.model.LazyDataModel;

/** The audit trail on the console 审计轨迹页: searched, page by page, the newest first; its check. */
@Named
@ViewScoped
public class AuditDesk implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private transient AuditTrail trail;
  @Inject private transient AuditSearch search;
  @Inject private transient AuditWords auditWords;
  @Inject private transient LoggedIn loggedIn;
  @Inject private transient Answers answers;

  private final transient LazyDataModel<AuditEntry> rows = new LazyRows<>(this::page);
  private String actor = "";
  private String verb = "";
  private String subject = "";
  private String text = "";
  private transient Optional<LocalDate> from = Optional.empty();
  private transient Optional<LocalDate> until = Optional.empty();

  /** The entries that the filter asks for. */
  public LazyDataModel<AuditEntry> getRows() {
    return rows;
  }

  private Page<AuditEntry> page(Slice slice) {
    AuditFilter filter =
        new AuditFilter(actor, verb, subject, text, new AuditFilter.Days(from, until));
    return search.page(filter, slice, loggedIn.person());
  }

  /** Asks for everything again. */
  public void clear() {
    actor = "";
    verb = "";
    subject = "";
    text = "";
    from = Optional.empty();
    until = Optional.empty();
  }

  /** Checks the whole chain and says what was found. */
  public void check() {
    AuditFinding finding = trail.check();
    finding
        .broken()
        .ifPresentOrElse(
            at -> answers.refused("audit.broken", at.number(), at.expected(), at.found()),
            () -> answers.done("audit.whole", finding.entries(), finding.head().value()));
  }

  /** The verbs that have words. */
  public List<String> getVerbs() {
    return auditWords.verbs();
  }

  public String getActor() {
    return actor;
  }

  public void setActor(String typed) {
    actor = Choice.text(typed);
  }

  public String getVerb() {
    return verb;
  }

  public void setVerb(String picked) {
    verb = Choice.text(picked);
  }

  public String getSubject() {
    return subject;
  }

  public void setSubject(String typed) {
    subject = Choice.text(typed);
  }

  public String getText() {
    return text;
  }

  public void setText(String typed) {
    text = Choice.text(typed);
  }

  public LocalDate getFrom() {
    return from.orElse(null);
  }

  public void setFrom(LocalDate day) {
    from = Optional.ofNullable(day);
  }

  public LocalDate getUntil() {
    return until.orElse(null);
  }

  public void setUntil(LocalDate day) {
    until = Optional.ofNullable(day);
  }
}
