package mingqian.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import mingqian.access.Actor;
import mingqian.access.Role;
import mingqian.access.Trace;
import mingqian.terms.Digest;
import mingqian.terms.Outcome;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Attaching a paper to a version of the plan that is not approved yet 计划附件. */
@ApplicationScoped
public class AttachToPlan {
  private static final int MEGABYTE = 1024 * 1024;

  @Inject
  @ConfigProperty(name = "mingqian.attachment.megabytes")
  int megabytes;

  @Inject PlanStore plans;
  @Inject PlanTrail trail;
  @Inject Clock clock;

  /** Attaches; the same bytes again change nothing. */
  @Transactional
  public Outcome attach(String number, String fileName, byte[] bytes, Actor actor) {
    actor.mustBe(Role.COORDINATOR);
    Optional<AttachedFile> file = AttachedFile.of(fileName, bytes);
    if (bytes.length > megabytes * MEGABYTE || file.isEmpty()) {
      return Outcome.refused(
          "附件须为 PDF、docx、xlsx、PNG 或 JPEG 文件，不超过 " + megabytes + " MB",
          "an attachment is a PDF, docx, xlsx, PNG or JPEG file of at most " + megabytes + " MB");
    }
    return plans.change(number, latest -> attach(latest, file.get(), actor));
  }

  private Outcome attach(PlanVersion latest, AttachedFile file, Actor actor) {
    List<PlanAttachment> before = plans.attachments(latest);
    if (before.stream().anyMatch(one -> Arrays.equals(one.content(), file.bytes()))) {
      return Outcome.unchanged("此前已附上这个文件", "the file had been attached before");
    }
    if (!latest.papers().isOpen()) {
      return Outcome.refused("审批之后不能再加附件", "nothing is attached once the plan is approved");
    }
    plans.attach(new PlanAttachment(latest, file, actor.name(), clock.instant()));
    trail.record(
        actor,
        "attach-to-plan",
        latest,
        Trace.of(file.name() + " " + Digest.of(file.bytes()).value()));
    return Outcome.done("已附上", "attached");
  }
}
