package mingqian.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import mingqian.access.Actor;
import mingqian.access.AuditTrail;
import mingqian.access.NotPermitted;
import mingqian.access.Trace;
import mingqian.inspection.Objection.State;
import mingqian.terms.Ground;
import mingqian.terms.Outcome;
import mingqian.terms.Words;

/** Takes in an enterprise's objection 受理异议 to a public result. */
@ApplicationScoped
public class ReceiveObjection {
  @Inject PartBook parts;
  @Inject AuditTrail trail;
  @Inject Clock clock;

  /**
   * Takes it in, for a reviewer or liaison of the department.
   *
   * @param result the number of the version that is public
   * @param ground what the enterprise says, 1 to 500 characters
   * @throws NotPermitted for whoever does not review for its department or may not know the visit
   */
  @Transactional
  public Outcome receive(long result, String ground, Actor actor) {
    PartResult read = parts.toReview(result, actor);
    DepartmentPart part = read.part();
    Ground given = new Ground(ground);
    if (isKept(read, given)) {
      return Outcome.unchanged("该异议此前已受理", "this objection had been received already");
    }
    Optional<Words> objection = objection(read).or(given::objection);
    if (objection.isPresent()) {
      return new Outcome.Refused(objection.get());
    }
    part.object(given.text(), new Deed(actor.name(), clock.instant()));
    trail.record(
        actor,
        "receive-objection",
        part.visit().subject(),
        Trace.change("", State.RECEIVED.name())
            .with(part.department() + " version " + read.number()));
    return Outcome.done("异议已受理，待答复", "the objection is received and waits for an answer");
  }

  private static boolean isKept(PartResult read, Ground given) {
    return read.part().objections().stream()
        .filter(one -> one.result().equals(read))
        .anyMatch(one -> one.ground().equals(given.text()));
  }

  private static Optional<Words> objection(PartResult read) {
    Optional<PartResult> current = read.part().published();
    if (current.isEmpty()) {
      return words("结果尚未公示，不能提出异议", "the result is not public yet; there is nothing to object to");
    }
    return read.equals(current.get())
        ? Optional.empty()
        : words("该版本不是现行公示结果", "this version is not the one that is public");
  }

  private static Optional<Words> words(String zh, String en) {
    return Optional.of(new Words(zh, en));
  }
}
