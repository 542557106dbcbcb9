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
import mingqian.terms.Ground;
import mingqian.terms.Outcome;
import mingqian.terms.Words;

/**
 * Corrects a public result 更正检查结果: a new version beside the public one, which stands until another
 * person has approved the new one (R18).
 */
@ApplicationScoped
public class CorrectResult {
  @Inject PartBook parts;
  @Inject AuditTrail trail;
  @Inject Clock clock;

  /**
   * Records the correction, for an officer of the team who fills in the part.
   *
   * @param result the number of the version that is public
   * @param ground 1 to 500 characters, public with the correction
   * @param answers one for each matter of the part, in any order
   * @throws NotPermitted for whoever does not fill in this part, whether or not it exists
   */
  @Transactional
  public Outcome correct(long result, String ground, List<Answer> answers, Actor actor) {
    PartResult corrected = parts.filled(result, actor);
    DepartmentPart part = corrected.part();
    Ground given = new Ground(ground);
    ResultAnswers found = new ResultAnswers(part, answers);
    if (stands(part, given, found)) {
      return Outcome.unchanged("此前已如此更正", "it had been corrected so already");
    }
    Optional<Words> objection =
        objection(corrected).or(given::objection).or(found::objection).or(() -> same(part, found));
    if (objection.isPresent()) {
      return new Outcome.Refused(objection.get());
    }
    PartResult version =
        part.correct(found.answers(), given.text(), new Deed(actor.name(), clock.instant()));
    trail.record(
        actor,
        "correct-result",
        part.visit().subject(),
        Trace.change(
                "version " + corrected.number(), "version " + version.number() + " to be reviewed")
            .with(part.department() + ": " + given.text()));
    return Outcome.done(
        "更正已录入，待审核；原公示结果仍然有效", "the correction waits for review; the public result stands");
  }

  /** Whether the same correction waits, or is what is public. */
  private static boolean stands(DepartmentPart part, Ground ground, ResultAnswers found) {
    return part.waiting()
        .or(part::published)
        .filter(one -> one.correctionGround().equals(Optional.of(ground.text())))
        .filter(one -> one.answers().equals(found.answers()))
        .isPresent();
  }

  private static Optional<Words> objection(PartResult corrected) {
    DepartmentPart part = corrected.part();
    if (part.state() != PartState.PUBLISHED) {
      return words(
          "结果" + part.state().words().zh() + "，公示之后才能更正",
          "only a published result is corrected (" + part.state().words().en() + ")");
    }
    if (part.waiting().isPresent()) {
      return words("已有更正待审核", "another correction waits for review");
    }
    return corrected.equals(part.published().orElseThrow())
        ? Optional.empty()
        : words("该版本不是现行公示结果", "this version is not the one that is public");
  }

  private static Optional<Words> same(DepartmentPart part, ResultAnswers found) {
    return part.published().orElseThrow().answers().equals(found.answers())
        ? words("更正内容与公示结果相同", "the correction says what is public already")
        : Optional.empty();
  }

  private static Optional<Words> words(String zh, String en) {
    return Optional.of(new Words(zh, en));
  }
}
