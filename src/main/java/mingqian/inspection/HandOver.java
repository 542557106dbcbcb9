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
import mingqian.terms.Outcome;
import mingqian.terms.Words;

/** Hands an enterprise that cannot be contacted over for the abnormal list 移交无法联系企业 (R10). */
@ApplicationScoped
public class HandOver {
  @Inject PartBook parts;
  @Inject AuditTrail trail;
  @Inject Clock clock;

  /**
   * Keeps that it was handed over, for a reviewer or liaison of the department; late, too.
   *
   * @param part the number of the department's part
   * @param on when, from the day of the visit to today
   * @throws NotPermitted for whoever does not review for its department or may not know the visit
   */
  @Transactional
  public Outcome handOver(long part, LocalDate on, Actor actor) {
    DepartmentPart read = parts.toFollow(part, actor);
    if (read.handedOverOn().equals(Optional.of(on))) {
      return Outcome.unchanged("此前已移交", "it had been handed over already");
    }
    Optional<Words> objection =
        objection(read).or(() -> Deadline.objection(read.visit(), on, LocalDate.now(clock)));
    if (objection.isPresent()) {
      return new Outcome.Refused(objection.get());
    }
    read.handOver(on);
    trail.record(
        actor,
        "hand-over",
        read.visit().subject(),
        Trace.change("due " + read.handOverDue().orElseThrow(), "handed over " + on)
            .with(read.department().value()));
    return Outcome.done("已移交，待列入经营异常名录", "handed over for the abnormal list");
  }

  private static Optional<Words> objection(DepartmentPart part) {
    if (part.handOverDue().isEmpty()) {
      return words(
          "R10 没有“无法联系”的公示结果，无须移交",
          "R10 no public result says \"cannot be contacted\": nothing to hand over");
    }
    return part.handedOverOn()
        .map(day -> new Words("已于" + day + "移交", "it was handed over on " + day));
  }

  private static Optional<Words> words(String zh, String en) {
    return Optional.of(new Words(zh, en));
  }
}
