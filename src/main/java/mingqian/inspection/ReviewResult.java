package mingqian.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import mingqian.access.Actor;
import mingqian.access.AuditTrail;
import mingqian.access.NotPermitted;
import mingqian.access.Trace;
import mingqian.plan.RegulationBook;
import mingqian.terms.Outcome;
import mingqian.terms.Words;

/** The review of a recorded result 审核检查结果 by another person (R18). */
@ApplicationScoped
public class ReviewResult {
  private static final int LONGEST = 1000;

  @Inject PartBook parts;
  @Inject RegulationBook book;
  @Inject AuditTrail trail;
  @Inject Clock clock;
  @Inject Event<Published> published;

  /**
   * Approves the version that the reviewer has read; it is public at once.
   *
   * @param result the number of the version
   * @throws NotPermitted for whoever does not review for its department or may not know the visit
   */
  @Transactional
  public Outcome approve(long result, Actor actor) {
    PartResult read = parts.toReview(result, actor);
    if (read.publishedAt().isPresent()) {
      return Outcome.unchanged("该结果此前已公示", "this result had been published already");
    }
    Optional<Words> objection = objection(read, actor);
    if (objection.isPresent()) {
      return new Outcome.Refused(objection.get());
    }
    PartState before = read.part().state();
    Optional<PartResult> corrected = read.part().published();
    Deed deed = new Deed(actor.name(), clock.instant());
    read.part().publish(deed);
    follow(read, deed);
    published.fire(Published.of(read, corrected, clock.instant()));
    trail.record(actor, "approve-result", subject(read), change(before, read));
    return Outcome.done("审核通过，结果已公示", "approved; the result is public");
  }

  /**
   * Gives the version that the reviewer has read back to the team.
   *
   * @param reason 1 to 1,000 characters, for the team to read
   * @throws NotPermitted for whoever does not review for its department or may not know the visit
   */
  @Transactional
  public Outcome giveBack(long result, String reason, Actor actor) {
    PartResult read = parts.toReview(result, actor);
    String stripped = reason.strip();
    if (read.returnReason().isPresent()) {
      return Outcome.unchanged("该结果此前已退回", "this result had been given back already");
    }
    Optional<Words> objection = objection(read, actor).or(() -> objection(stripped));
    if (objection.isPresent()) {
      return new Outcome.Refused(objection.get());
    }
    PartState before = read.part().state();
    read.part().giveBack(stripped, new Deed(actor.name(), clock.instant()));
    trail.record(actor, "return-result", subject(read), change(before, read));
    return Outcome.done("结果已退回检查组", "the result is given back to the team");
  }

  /** What was found opens a follow-up, and what must be handed over gets its day (R10). */
  private void follow(PartResult read, Deed deed) {
    DepartmentPart part = read.part();
    if (part.followUp().isEmpty()) {
      if (has(read, ResultCode.ORDERED_TO_CORRECT)) {
        part.followUp(FollowUpKind.ORDERED, "", deed);
      } else if (has(read, ResultCode.TO_BE_HANDLED)) {
        part.followUp(FollowUpKind.OTHER, "", deed);
      }
    }
    boolean lost = has(read, ResultCode.CANNOT_CONTACT);
    if (part.handOverDue().isEmpty() && lost) {
      part.handOverBy(Deadline.ofHandOver(book.current(), LocalDate.now(clock)).day());
    } else if (!lost) {
      part.keepFromHandOver();
    }
  }

  private static boolean has(PartResult result, ResultCode code) {
    return result.answers().stream().anyMatch(answer -> answer.codes().contains(code));
  }

  private Optional<Words> objection(PartResult read, Actor actor) {
    if (!read.isWaiting()) {
      Words state = read.part().state().words();
      return words(
          "该结果不在待审核之列（" + state.zh() + "）",
          "this result does not wait for review (" + state.en() + ")");
    }
    if (parts.isInvolved(actor, read.part())) {
      return words(
          "R18 录入人和检查组成员不能审核",
          "R18 whoever recorded the result or was in the team may not review it");
    }
    return Optional.empty();
  }

  private static Optional<Words> objection(String reason) {
    if (reason.isEmpty()) {
      return words("请填写退回理由", "say why it is given back");
    }
    return reason.length() > LONGEST || reason.indexOf(0) >= 0
        ? words("退回理由不得超过1000字", "the reason may have 1,000 characters at most")
        : Optional.empty();
  }

  private static String subject(PartResult read) {
    return read.part().visit().subject();
  }

  private static Trace change(PartState before, PartResult read) {
    return Trace.change(before, read.part().state())
        .with(read.part().department() + " version " + read.number());
  }

  private static Optional<Words> words(String zh, String en) {
    return Optional.of(new Words(zh, en));
  }
}
