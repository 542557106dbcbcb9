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
import mingqian.terms.Ground;
import mingqian.terms.Outcome;
import mingqian.terms.Words;

/** Decides what becomes of what was found 确定后续处置. */
@ApplicationScoped
public class DecideFollowUp {
  @Inject PartBook parts;
  @Inject AuditTrail trail;
  @Inject Clock clock;

  /**
   * Decides, or decides anew while the follow-up is not closed; for a reviewer or liaison of the
   * department.
   *
   * @param part the number of the department's part
   * @param note what is to be done and by whom, at most 500 characters, may be empty
   * @throws NotPermitted for whoever does not review for its department or may not know the visit
   */
  @Transactional
  public Outcome decide(long part, FollowUpKind kind, String note, Actor actor) {
    DepartmentPart read = parts.toFollow(part, actor);
    Ground given = new Ground(note);
    Optional<FollowUp> known = read.followUp();
    if (known.filter(one -> one.kind() == kind && one.note().equals(given.text())).isPresent()) {
      return Outcome.unchanged("此前已如此确定", "it had been decided so already");
    }
    String before = known.map(one -> one.kind().name()).orElse("");
    Optional<Words> objection = objection(read).or(given::objectionToNote);
    if (objection.isPresent()) {
      return new Outcome.Refused(objection.get());
    }
    read.followUp(kind, given.text(), new Deed(actor.name(), clock.instant()));
    trail.record(
        actor,
        "decide-follow-up",
        read.visit().subject(),
        Trace.change(before, kind.name()).with(read.department().value()));
    return Outcome.done("后续处置已确定", "the follow-up is decided");
  }

  private static Optional<Words> objection(DepartmentPart part) {
    if (part.state() != PartState.PUBLISHED) {
      return words(
          "结果公示之后才能确定后续处置（" + part.state().words().zh() + "）",
          "the follow-up is decided once the result is public (" + part.state().words().en() + ")");
    }
    return part.followUp().flatMap(FollowUp::closedOn).isPresent()
        ? words("后续处置已完结", "the follow-up is closed")
        : Optional.empty();
  }

  private static Optional<Words> words(String zh, String en) {
    return Optional.of(new Words(zh, en));
  }
}
