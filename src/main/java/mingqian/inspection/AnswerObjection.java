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

/** Answers an objection 答复异议, by another person than recorded the result or was in the team. */
@ApplicationScoped
public class AnswerObjection {
  @Inject PartBook parts;
  @Inject AuditTrail trail;
  @Inject Clock clock;

  /**
   * The office agrees; officers of the team owe a correction.
   *
   * @param answer 1 to 500 characters
   * @throws NotPermitted for whoever does not review for its department, whether or not it exists
   */
  @Transactional
  public Outcome uphold(long objection, String answer, Actor actor) {
    return answer(parts.toAnswer(objection, actor), State.UPHELD, new Ground(answer), actor);
  }

  /**
   * The office does not agree; the public result stands.
   *
   * @param answer 1 to 500 characters
   * @throws NotPermitted for whoever does not review for its department, whether or not it exists
   */
  @Transactional
  public Outcome dismiss(long objection, String answer, Actor actor) {
    return answer(parts.toAnswer(objection, actor), State.DISMISSED, new Ground(answer), actor);
  }

  private Outcome answer(Objection asked, State decided, Ground answer, Actor actor) {
    if (asked.state() == decided && asked.answer().equals(Optional.of(answer.text()))) {
      return Outcome.unchanged("该异议此前已如此答复", "it had been answered so already");
    }
    Optional<Words> objection = objection(asked, actor).or(answer::objection);
    if (objection.isPresent()) {
      return new Outcome.Refused(objection.get());
    }
    asked.answer(decided, answer.text(), new Deed(actor.name(), clock.instant()));
    Visit visit = asked.part().visit();
    trail.record(
        actor,
        "answer-objection",
        visit.subject(),
        Trace.change(State.RECEIVED, decided)
            .with(asked.part().department() + " objection " + asked.id()));
    return decided == State.UPHELD
        ? Outcome.done(
            "异议成立，请检查组更正结果", "the objection is upheld; the team is to correct the result")
        : Outcome.done("异议不成立，公示结果不变", "the objection is dismissed; the public result stands");
  }

  private Optional<Words> objection(Objection asked, Actor actor) {
    if (asked.state() != State.RECEIVED) {
      Words state = asked.state().words();
      return words("该异议已答复（" + state.zh() + "）", "it is answered (" + state.en() + ")");
    }
    return parts.isInvolved(actor, asked.part())
        ? words(
            "R18 录入人和检查组成员不能答复异议",
            "R18 whoever recorded the result or was in the team may not answer")
        : Optional.empty();
  }

  private static Optional<Words> words(String zh, String en) {
    return Optional.of(new Words(zh, en));
  }
}
