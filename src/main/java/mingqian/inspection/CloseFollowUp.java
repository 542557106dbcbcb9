package mingqian.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import mingqian.access.Actor;
import mingqian.access.AuditTrail;
import mingqian.access.NotPermitted;
import mingqian.access.Trace;
import mingqian.terms.Ground;
import mingqian.terms.Outcome;
import mingqian.terms.Words;

/** Closes a follow-up 完结后续处置 with the day on which it was done, and how. */
@ApplicationScoped
public class CloseFollowUp {
  @Inject PartBook parts;
  @Inject AuditTrail trail;
  @Inject Clock clock;

  /**
   * Closes it, for a reviewer or liaison of the department.
   *
   * @param part the number of the department's part
   * @param on when it was done, from the day of the visit to today
   * @param note how it ended, 1 to 500 characters
   * @throws NotPermitted for whoever does not review for its department or may not know the visit
   */
  @Transactional
  public Outcome close(long part, LocalDate on, String note, Actor actor) {
    DepartmentPart read = parts.toFollow(part, actor);
    Ground given = new Ground(note);
    if (isKept(read, on, given)) {
      return Outcome.unchanged("此前已如此完结", "it had been closed so already");
    }
    Optional<Words> objection =
        objection(read)
            .or(() -> Deadline.objection(read.visit(), on, LocalDate.now(clock)))
            .or(given::objection);
    if (objection.isPresent()) {
      return new Outcome.Refused(objection.get());
    }
    FollowUp open = read.followUp().orElseThrow();
    open.close(on, given.text());
    trail.record(
        actor,
        "close-follow-up",
        read.visit().subject(),
        Trace.change("open", "closed").with(read.department() + ": " + open.kind() + ", " + on));
    return Outcome.done("后续处置已完结", "the follow-up is closed");
  }

  private static boolean isKept(DepartmentPart part, LocalDate on, Ground given) {
    return part.followUp()
        .filter(known -> known.closedOn().equals(Optional.of(on)))
        .filter(known -> known.closedNote().equals(Optional.of(given.text())))
        .isPresent();
  }

  private static Optional<Words> objection(DepartmentPart part) {
    if (part.followUp().filter(FollowUp::isOpen).isPresent()) {
      return Optional.empty();
    }
    return part.followUp().flatMap(FollowUp::closedOn).isPresent()
        ? words("后续处置已完结", "the follow-up is closed")
        : words("没有未完结的后续处置", "no follow-up is open");
  }

  private static Optional<Words> words(String zh, String en) {
    return Optional.of(new Words(zh, en));
  }
}
