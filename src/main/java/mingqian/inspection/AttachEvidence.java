package mingqian.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import mingqian.access.Actor;
import mingqian.access.AuditTrail;
import mingqian.access.NotPermitted;
import mingqian.access.Role;
import mingqian.access.Trace;
import mingqian.plan.AttachedFile;
import mingqian.terms.Outcome;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Attaching evidence to a visit that no draw orders 附证据材料; nothing takes it away again. */
@ApplicationScoped
public class AttachEvidence {
  private static final long MEGABYTE = 1024L * 1024;

  @Inject
  @ConfigProperty(name = "mingqian.attachment.megabytes")
  int megabytes;

  @Inject FiledVisitBook visits;
  @Inject FiledEvidenceBook evidence;
  @Inject AuditTrail trail;
  @Inject Clock clock;

  /** Attaches; for a liaison of the department. The same bytes again change nothing. */
  @Transactional
  public Outcome attach(long id, String fileName, byte[] bytes, Actor actor) {
    actor.mustBe(Role.LIAISON);
    FiledVisit visit = visits.locked(id, actor).orElseThrow(() -> new NotPermitted(actor));
    Optional<AttachedFile> file =
        AttachedFile.of(fileName, bytes).filter(AttachedFile::isPdfOrPicture);
    if (bytes.length > megabytes * MEGABYTE || file.isEmpty()) {
      return Outcome.refused(
          "证据材料须为 PDF、PNG 或 JPEG 文件，不超过 " + megabytes + " MB",
          "evidence is a PDF, PNG or JPEG file of at most " + megabytes + " MB");
    }
    Deed by = new Deed(actor.name(), clock.instant());
    FiledEvidence brought = new FiledEvidence(visit, file.get(), by);
    if (evidence.entries(id).stream().anyMatch(one -> one.digest().equals(brought.digest()))) {
      return Outcome.unchanged("此前已附上这个文件", "the file had been attached before");
    }
    if (!isOpen(visit)) {
      return Outcome.refused(
          "该检查已办结，不能再附证据材料", "the visit is closed: no evidence is attached any more");
    }
    evidence.add(brought);
    trail.record(
        actor,
        "attach-evidence",
        "filed visit " + id,
        Trace.of(brought.name() + " " + brought.digest()));
    return Outcome.done("已附上", "attached");
  }

  /**
   * Whether a visit still takes evidence: until it is made or cancelled; an urgent one, whose
   * papers come later, until its filing is accepted.
   */
  public boolean isOpen(FiledVisit visit) {
    boolean papersLater = visit.isUrgent() && visit.papers() != FiledVisitPapers.ACCEPTED;
    return !visit.isCancelled() && (!visit.isMade() || papersLater);
  }
}
