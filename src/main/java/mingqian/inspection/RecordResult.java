package mingqian.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import mingqian.access.Actor;
import mingqian.access.AuditTrail;
import mingqian.access.NotPermitted;
import mingqian.access.Trace;
import mingqian.terms.DepartmentCode;
import mingqian.terms.Outcome;
import mingqian.terms.Words;

/** Records the result 录入检查结果 of a department's part by an officer of the team. */
@ApplicationScoped
public class RecordResult {
  @Inject PartBook parts;
  @Inject AuditTrail trail;
  @Inject Clock clock;

  /**
   * Records what was found on every matter of the part, after the team has checked in. The same
   * answers once more change nothing; others wait until the reviewer has given the result back.
   *
   * @param answers one for each matter of the part, in any order
   * @throws NotPermitted for whoever does not fill in this part, whether or not it exists
   */
  @Transactional
  public Outcome record(long visit, DepartmentCode department, List<Answer> answers, Actor actor) {
    PartBook.Own own = parts.own(visit, actor);
    DepartmentPart part =
        own.visit()
            .part(department)
            .filter(one -> own.visit().fills(own.seat(), one))
            .orElseThrow(() -> new NotPermitted(actor));
    ResultAnswers given = new ResultAnswers(part, answers);
    if (isKept(part, given)) {
      return Outcome.unchanged("该结果此前已录入", "this result had been recorded already");
    }
    Optional<Words> objection = ofState(part).or(given::objection);
    if (objection.isPresent()) {
      return new Outcome.Refused(objection.get());
    }
    PartState before = part.state();
    PartResult result = part.record(given.answers(), new Deed(actor.name(), clock.instant()));
    trail.record(
        actor,
        "record-result",
        own.visit().subject(),
        Trace.change(before, part.state()).with(department + " version " + result.number()));
    return Outcome.done("检查结果已录入，待审核", "the result is recorded and waits for review");
  }

  private static boolean isKept(DepartmentPart part, ResultAnswers given) {
    return part.state() == PartState.UNDER_REVIEW
        && part.latest().orElseThrow().answers().equals(given.answers());
  }

  private static Optional<Words> ofState(DepartmentPart part) {
    if (!part.visit().state().equals(VisitState.CHECKED_IN)) {
      Words state = part.visit().state().words();
      return words("签到之后才能录入（" + state.zh() + "）", "check in first (" + state.en() + ")");
    }
    return switch (part.state()) {
      case OPEN, RETURNED -> Optional.empty();
      case UNDER_REVIEW ->
          words("结果正在审核，退回后方可修改", "the result is under review; it can be changed once given back");
      case PUBLISHED -> words("结果已公示，只能更正", "the result is published; it can only be corrected");
    };
  }

  private static Optional<Words> words(String zh, String en) {
    return Optional.of(new Words(zh, en));
  }
}
