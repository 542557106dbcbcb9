package mingqian.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import mingqian.access.Actor;
import mingqian.access.AuditTrail;
import mingqian.access.NotPermitted;
import mingqian.access.Role;
import mingqian.plan.RegulationBook;
import mingqian.terms.Outcome;
import mingqian.terms.Words;

/** Records the result 录入检查结果 of a visit by a member of its team. */
@ApplicationScoped
public class RecordResult {
  @PersistenceContext EntityManager entities;
  @Inject OwnCertificates certificates;
  @Inject RegulationBook book;
  @Inject AuditTrail trail;
  @Inject Clock clock;

  /**
   * Records what was found on every matter of the visit, from the visit day on. The same answers
   * once more change nothing; others wait until the reviewer has given the result back.
   *
   * @param visit the number of the visit
   * @param answers one for each matter of the visit, in any order
   * @throws NotPermitted for whoever has no seat in the team, whether or not the visit exists
   */
  @Transactional
  public Outcome record(long visit, List<Answer> answers, Actor actor) {
    Visit locked = own(visit, actor);
    List<Answer> sorted = answers.stream().sorted(Comparator.comparing(Answer::matter)).toList();
    if (isKept(locked, sorted)) {
      return Outcome.unchanged("该结果此前已录入", "this result had been recorded already");
    }
    Optional<Words> objection = objection(locked, sorted);
    if (objection.isPresent()) {
      return new Outcome.Refused(objection.get());
    }
    locked.fallDue(Deadline.ofResult(book.current(), locked.day().orElseThrow()));
    VisitResult result = locked.record(sorted, new Deed(actor.name(), clock.instant()));
    trail.record(
        actor,
        "record-result",
        "visit " + visit + " of draw " + locked.draw(),
        "version " + result.number());
    return Outcome.done("检查结果已录入，待审核", "the result is recorded and waits for review");
  }

  private Visit own(long visit, Actor actor) {
    actor.mustBe(Role.INSPECTOR);
    return Optional.ofNullable(entities.find(Visit.class, visit, LockModeType.PESSIMISTIC_WRITE))
        .filter(found -> found.hasSeatFor(certificates.of(actor)))
        .orElseThrow(() -> new NotPermitted(actor));
  }

  private static boolean isKept(Visit visit, List<Answer> answers) {
    return (visit.state() == VisitState.UNDER_REVIEW || visit.state() == VisitState.PUBLISHED)
        && visit.latest().orElseThrow().answers().equals(answers);
  }

  private Optional<Words> objection(Visit visit, List<Answer> answers) {
    return Stream.of(ofState(visit), ofDay(visit), ofMatters(visit, answers), ofAnswers(answers))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<Words> ofState(Visit visit) {
    return switch (visit.state()) {
      case NOTIFIED, RETURNED -> Optional.empty();
      case ASSIGNED ->
          visit
              .times()
              .withheld()
              .map(RecordResult::withheld)
              .or(() -> words("该检查尚未告知，不能录入结果", "the visit has not been notified yet"));
      case UNDER_REVIEW ->
          words("结果正在审核，退回后方可修改", "the result is under review; it can be changed once given back");
      case PUBLISHED -> words("结果已公示，不能修改", "the result is published and cannot be changed");
      case CANCELLED -> words("该检查已取消", "the visit is cancelled");
    };
  }

  private Optional<Words> ofDay(Visit visit) {
    return visit
        .day()
        .filter(LocalDate.now(clock)::isBefore)
        .flatMap(
            day ->
                words(
                    "检查日为 " + day + "，此前不能录入结果",
                    "the visit is on " + day + "; no result can be recorded before"));
  }

  private static Optional<Words> ofMatters(Visit visit, List<Answer> answers) {
    List<String> answered = answers.stream().map(Answer::matter).toList();
    List<String> expected = List.copyOf(visit.matters());
    return answered.equals(expected)
        ? Optional.empty()
        : words(
            "须逐项填写本次检查的全部事项：" + String.join("、", expected),
            "every matter of the visit must be answered once: " + String.join(", ", expected));
  }

  private static Optional<Words> ofAnswers(List<Answer> answers) {
    return answers.stream()
        .flatMap(
            answer ->
                answer.objection().stream()
                    .map(
                        why ->
                            new Words(
                                answer.matter() + "：" + why.zh(),
                                answer.matter() + ": " + why.en())))
        .findFirst();
  }

  private static Words withheld(Words reason) {
    return new Words(
        "该检查因规则暂缓：" + reason.zh(), "the regulation withholds the visit: " + reason.en());
  }

  private static Optional<Words> words(String zh, String en) {
    return Optional.of(new Words(zh, en));
  }
}
